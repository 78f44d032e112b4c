import type { Answered } from '../../../../domain/survey';
import type { SurveyState, UntoldReason } from '../../../../domain/vocabularies/process';
import type { Words } from '../../../components/words';

const en = {
  title: 'Satisfaction survey',
  description: (meeting: string) => `The satisfaction of customers and staff with the ${meeting}.`,
  lead: 'The survey is anonymous: the hub keeps the scores, the comment and the day, and nothing of who answered. The wording of the questions is the hub’s own; they ask about what the process manual says is needed.',
  states: { COMING: 'not open yet', OPEN: 'open for answers', CLOSED: 'results' } satisfies Record<SurveyState, string>,
  openUntil: 'Open until',
  opensOn: 'Opens on',
  closedOn: 'Closed on',
  openedBy: 'Opened by',
  choose: 'Choose your group and answer',
  scale: '1 is the least, 5 the most.',
  comment: 'Comment, at most 1,000 characters',
  commentHint: 'The secretariat alone reads it. Name no person, and nothing that tells who you are',
  send: 'Send the answers',
  said: {
    THANKS: 'Your answers are kept. Thank you.',
    NO_SURVEY: 'Nothing was kept: this meeting has no survey.',
    NOT_OPEN: 'Nothing was kept: the survey takes no answers today.',
    INCOMPLETE: 'Nothing was kept: give each question a score from 1 to 5. Your browser shows your scores again when you go back.',
    TOO_LONG: 'Nothing was kept: the comment has more than 1,000 characters. Your browser shows it again when you go back.',
    TOO_MANY: 'Nothing was kept: the survey takes no more answers today. Try again tomorrow.',
  } satisfies Record<Answered, string>,
  results: 'Results',
  resultsLead: 'Nobody signs in to answer: the figures tell what was sent, and not that each answer is of another person.',
  untold: {
    STILL_OPEN: 'Results are told when the survey has closed.',
    TOO_FEW: 'Fewer than five answered: nothing is told, because it would tell of single persons.',
  } satisfies Record<UntoldReason, string>,
  answers: (count: number) => `${count} answers`,
  heads: { question: 'Question', mean: 'Mean', scores: 'Answers with score 1 · 2 · 3 · 4 · 5' },
};

export const surveyWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'แบบสำรวจความพึงพอใจ',
    description: (meeting) => `ความพึงพอใจของผู้รับบริการและบุคลากรต่อ${meeting}`,
    lead: 'แบบสำรวจนี้ไม่ระบุตัวผู้ตอบ ระบบเก็บเฉพาะคะแนน ความคิดเห็น และวันที่ ข้อความของคำถามเป็นของระบบนี้ โดยถามถึงสิ่งที่คู่มือระบุว่าเป็นความต้องการ',
    states: { COMING: 'ยังไม่เปิดรับคำตอบ', OPEN: 'เปิดรับคำตอบ', CLOSED: 'ผลการสำรวจ' },
    openUntil: 'เปิดรับคำตอบถึงวันที่',
    opensOn: 'เปิดรับคำตอบวันที่',
    closedOn: 'ปิดรับคำตอบวันที่',
    openedBy: 'หน่วยงานที่สำรวจ',
    choose: 'เลือกกลุ่มผู้ตอบ แล้วให้คะแนน',
    scale: '1 คือน้อยที่สุด 5 คือมากที่สุด',
    comment: 'ความคิดเห็น ไม่เกิน 1,000 อักขระ',
    commentHint: 'ฝ่ายเลขานุการเท่านั้นที่อ่านได้ โปรดไม่ระบุชื่อบุคคลหรือข้อมูลที่บ่งชี้ตัวผู้ตอบ',
    send: 'ส่งคำตอบ',
    said: {
      THANKS: 'บันทึกคำตอบแล้ว ขอขอบคุณ',
      NO_SURVEY: 'ไม่ได้บันทึกคำตอบ การประชุมนี้ไม่มีแบบสำรวจ',
      NOT_OPEN: 'ไม่ได้บันทึกคำตอบ วันนี้แบบสำรวจไม่เปิดรับคำตอบ',
      INCOMPLETE: 'ไม่ได้บันทึกคำตอบ โปรดให้คะแนนทุกข้อตั้งแต่ 1 ถึง 5 กดย้อนกลับในเบราว์เซอร์เพื่อดูคะแนนที่ให้ไว้',
      TOO_LONG: 'ไม่ได้บันทึกคำตอบ ความคิดเห็นยาวเกิน 1,000 อักขระ กดย้อนกลับในเบราว์เซอร์เพื่อแก้ไข',
      TOO_MANY: 'ไม่ได้บันทึกคำตอบ วันนี้แบบสำรวจรับคำตอบครบจำนวนแล้ว โปรดส่งใหม่ในวันถัดไป',
    },
    results: 'ผลการสำรวจ',
    resultsLead: 'การตอบแบบสำรวจไม่ต้องเข้าสู่ระบบ ตัวเลขแสดงคำตอบที่ส่งมา โดยไม่ได้ยืนยันว่าแต่ละคำตอบมาจากคนละบุคคล',
    untold: {
      STILL_OPEN: 'ผลการสำรวจจะเผยแพร่เมื่อปิดรับคำตอบแล้ว',
      TOO_FEW: 'มีผู้ตอบไม่ถึง 5 คำตอบ จึงไม่เผยแพร่ผล เพื่อไม่ให้บ่งชี้ตัวบุคคล',
    },
    answers: (count) => `${count} คำตอบ`,
    heads: { question: 'คำถาม', mean: 'ค่าเฉลี่ย', scores: 'จำนวนคำตอบที่ให้คะแนน 1 · 2 · 3 · 4 · 5' },
  },
};
