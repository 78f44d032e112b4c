import { readFileSync } from 'node:fs';
import { meanOf, scoresOf, SURVEY_QUESTIONS, surveyState } from '../../../src/domain/survey';
import { SurveyRespondent } from '../../../src/domain/vocabularies/process';

const { CUSTOMER, STAFF } = SurveyRespondent;
const LATER = new Date('2026-12-31T00:00:00Z');

it('a survey takes answers from its first to its last day, both with them', () => {
  const survey = { opensOn: '2026-03-10', closesOn: '2026-03-12', closedAt: null };
  const on = (asOf: string) => surveyState(survey, { asOf, knownAt: LATER });
  expect(['2026-03-09', '2026-03-10', '2026-03-12', '2026-03-13'].map(on)).toEqual(['COMING', 'OPEN', 'OPEN', 'CLOSED']);
});

it('one that is closed early is closed from that day in Bangkok on, for who knows of it', () => {
  // 00:30 on the 11th in Bangkok.
  const closedAt = new Date('2026-03-10T17:30:00Z');
  const survey = { opensOn: '2026-03-10', closesOn: '2026-03-12', closedAt };
  const on = (asOf: string, knownAt = LATER) => surveyState(survey, { asOf, knownAt });
  expect(['2026-03-10', '2026-03-11'].map((day) => on(day))).toEqual(['OPEN', 'CLOSED']);
  expect(on('2026-03-11', closedAt)).toBe('CLOSED');
  expect(on('2026-03-11', new Date(closedAt.getTime() - 1))).toBe('OPEN');
});

it('an answer has a score from 1 to 5 for each question of its group, and for no other', () => {
  const asked = SURVEY_QUESTIONS.filter(({ respondent }) => respondent === STAFF).map(({ code }) => code);
  const all = Object.fromEntries(asked.map((code) => [code, '5']));
  expect(scoresOf(SURVEY_QUESTIONS, STAFF, { ...all, DATA: '1' })).toEqual(Object.fromEntries(asked.map((code) => [code, 5])));
  for (const wrong of ['', '0', '6', '1.5', '๓', ' 3', 'x', undefined])
    expect([wrong, scoresOf(SURVEY_QUESTIONS, STAFF, { ...all, [asked[0]!]: wrong })]).toEqual([wrong, null]);
  expect(scoresOf(SURVEY_QUESTIONS, CUSTOMER, all)).toBeNull();
});

it('a mean is that of the scores', () => {
  expect(meanOf([1, 0, 0, 0, 3])).toBe(4);
  expect(meanOf([0, 2, 0, 0, 0])).toBe(2);
});

it('each question has its own code, is in Thai and in English, and asks about a statement of the manual', () => {
  const codes = SURVEY_QUESTIONS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[A-Z]{1,40}$/.test(code))).toEqual([]);
  const register = JSON.parse(readFileSync('seeds/data/register.json', 'utf8')) as { code: string }[];
  const entries = new Set(register.map(({ code }) => code));
  for (const { code, texts, entry } of SURVEY_QUESTIONS)
    expect([code, Object.keys(texts).sort(), entries.has(entry)]).toEqual([code, ['EN', 'TH'], true]);
  expect(new Set(SURVEY_QUESTIONS.map(({ respondent }) => respondent))).toEqual(new Set([CUSTOMER, STAFF]));
});
