import { useDatabase } from '../../support/database';
import { ask, data } from '../../support/execute';

const { dataSource } = useDatabase();
const read = (source: string) => data(dataSource().manager, source);

describe('the manual’s process', () => {
  it('has seven steps with their durations, and 320 days in steps 2 to 7', async () => {
    const { process } = await read(
      '{ process(code: "CMGF-SIPOC") { steps { order durationDays duration(lang: TH) code name(lang: TH) } indicators { code } owner { code } } }',
    );
    expect(process.owner).toEqual({ code: 'MOI-PSCDG' });
    expect(
      process.steps.map(({ order, durationDays, duration }: { order: number; durationDays: number; duration: string }) => [
        order,
        durationDays,
        duration,
      ]),
    ).toEqual([
      [1, 365, '๑ ปี'],
      [2, 30, '๓๐ วัน'],
      [3, 60, '๖๐ วัน'],
      [4, 30, '๓๐ วัน'],
      [5, 50, '๕๐ วัน'],
      [6, 30, '๓๐ วัน'],
      [7, 120, '๑๒๐ วัน'],
    ]);
    expect(process.steps.slice(1).reduce((sum: number, { durationDays }: { durationDays: number }) => sum + durationDays, 0)).toBe(320);
    expect(process.indicators).toEqual([{ code: 'CMGF_OUTCOME' }, { code: 'CMGF_OUTPUT' }, { code: 'CMGF_PROCESS' }]);
  });

  it('is complete in Thai and English, and says what the source leaves out', async () => {
    const fields = (
      lang: string,
    ) => `name(lang: ${lang}) suppliers(lang: ${lang}) inputs(lang: ${lang}) missingInputs(lang: ${lang}) outputs(lang: ${lang})
      customers(lang: ${lang}) target(lang: ${lang}) caution(lang: ${lang}) method(lang: ${lang}) note(lang: ${lang})`;
    const { th, en } = await read(
      `{ th: process(code: "CMGF-SIPOC") { steps { ${fields('TH')} } } en: process(code: "CMGF-SIPOC") { steps { ${fields('EN')} indicator { code name } } } }`,
    );
    for (const [i, step] of [...th.steps, ...en.steps].entries()) {
      expect([step.suppliers.length, step.inputs.length, step.missingInputs.length, step.outputs.length, step.customers.length]).toEqual([
        3, 7, 1, 1, 3,
      ]);
      expect([i, step.target === null]).toEqual([i, i % 7 === 4]);
      for (const text of [step.name, step.caution, step.method, ...step.inputs, ...step.outputs]) expect(/[ก-๙]/.test(text)).toBe(i < 7);
    }
    expect(en.steps[0].missingInputs).toEqual(['Missing: the print goes from input 4 to input 6. What the fifth was is not known.']);
    expect(en.steps[4].note).toBe('The manual leaves the target of this step blank.');
    expect(en.steps.map(({ indicator }: { indicator: { code: string } }) => indicator.code)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => `CMGF_STEP_${n}`),
    );
    expect(th.steps[3]).toMatchObject({ target: 'ติดตาม ทบทวนยุทธศาสตร์ในพื้นที่การพัฒนาใน ๑๔ จังหวัดและกลุ่มจังหวัดภาคใต้' });
  });

  it('prints its items once, the fifth input without a text', async () => {
    const { process } = await read(
      '{ process(code: "CMGF-SIPOC") { items { part number text } inputs: items(part: INPUT) { number text note } } }',
    );
    const count = (part: string) => process.items.filter((item: { part: string }) => item.part === part).length;
    expect(['SUPPLIER', 'INPUT', 'OUTPUT', 'CUSTOMER', 'CHANNEL', 'EQUIPMENT', 'REQUIREMENT'].map(count)).toEqual([3, 8, 4, 3, 2, 3, 1]);
    expect(process.inputs[4]).toEqual({ number: 5, text: null, note: expect.stringContaining('Missing') });
  });

  it('takes one statement for each kind of thing asked for', async () => {
    const { statements } = await ask(
      dataSource().manager,
      `{ processes { name items { text } indicators { code } citation { source { code } }
      steps { name suppliers inputs missingInputs outputs customers indicator { name citation { source { code } } } citation { source { code } } process { code } } } }`,
    );
    // Processes; items, indicators, steps; citations of processes and of steps; indicators and processes of steps, and citations of these; sources.
    expect(statements).toBe(10);
  });
});

describe('the register', () => {
  it('has every kind, filtered and in the order of the source', async () => {
    const { all, last, kinds, it5, found } = await read(`{
      all: register(first: 100) { totalCount nodes { kind } }
      last: register(last: 13) { nodes { kind } }
      kinds: register(where: { kind: [CHALLENGE, PROBLEM] }) { nodes { code section } }
      it5: registerEntry(code: "PROBLEM-5") { text(lang: TH) kind section concerns { __typename ... on Forum { code } ... on ProcessStep { code } } citation { source { code } } }
      found: register(where: { text: { contains: "ฐานข้อมูล" }, not: { kind: [CONTROL] } }) { nodes { code } } }`);
    const counted: Record<string, number> = {};
    for (const { kind } of [...all.nodes, ...last.nodes]) counted[kind] = (counted[kind] ?? 0) + 1;
    expect([all.totalCount, counted]).toEqual([
      113,
      {
        NEED: 4,
        SKILL: 1,
        REQUIREMENT: 6,
        CHALLENGE: 3,
        PROBLEM: 7,
        RECOMMENDATION: 19,
        INNOVATION: 6,
        RISK: 1,
        CONTROL: 17,
        BENEFICIARY: 1,
        DEVELOPMENT_AREA: 7,
        GOAL: 5,
        DUTY: 1,
        CONTEXT: 2,
        BENEFIT: 3,
        STANDARD: 1,
        DESIGN: 6,
        EFFECTIVENESS: 6,
        IMPACT: 4,
        OUTPUT: 3,
        OUTCOME: 3,
        IMPROVEMENT: 4,
        RESULT: 3,
      },
    ]);
    expect(kinds.nodes.map(({ code }: { code: string }) => code)).toEqual([
      'CHALLENGE-1',
      'CHALLENGE-2',
      'CHALLENGE-3',
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => `PROBLEM-${n}`),
    ]);
    expect(it5).toEqual({
      text: expect.stringContaining('ไม่มีข้อมูลเชิงยุทธศาสตร์ที่เป็นข้อเท็จจริง'),
      kind: 'PROBLEM',
      section: 'Problems and obstacles, 5',
      concerns: [
        { __typename: 'Forum', code: 'CMGF' },
        { __typename: 'ProcessStep', code: 'CMGF-SIPOC-5' },
        { __typename: 'ProcessStep', code: 'CMGF-SIPOC-6' },
      ],
      citation: { source: { code: 'MANUAL' } },
    });
    expect(found.nodes.map(({ code }: { code: string }) => code)).toEqual([
      'RECOMMENDATION-4.6',
      'RECOMMENDATION-5.1',
      'RECOMMENDATION-INNOVATION-2',
      'EFFECTIVENESS-11.2-2',
      'RESULT-2',
    ]);
  });

  it('names the seven development areas of the five border provinces', async () => {
    const { register } = await read(
      '{ register(where: { kind: [DEVELOPMENT_AREA], concerns: { eq: "TH-94" } }) { nodes { code text(lang: TH) items concerns { ... on Province { code } } } } }',
    );
    expect(register.nodes.map(({ items }: { items: string[] }) => items.length)).toEqual([5, 4, 3, 0, 4, 3, 0]);
    for (const { concerns } of register.nodes)
      expect(concerns.map(({ code }: { code: string }) => code)).toEqual(['TH-90', 'TH-91', 'TH-94', 'TH-95', 'TH-96']);
    expect(register.nodes[6].text).toBe('ด้านการพัฒนาเมืองน่าอยู่ เพื่อส่งเสริมการค้า การลงทุน และการท่องเที่ยวในภูมิภาค');
  });

  it('is read page by page in as many statements as kinds of things', async () => {
    const { statements } = await ask(
      dataSource().manager,
      '{ register(first: 100) { totalCount nodes { text citation { source { code } } concerns { id } } } }',
    );
    // Entries, their count, citations, sources, what they concern: forums, member states, the process, its steps, other entries,
    // provinces, clusters, corridors, plans, organisations, decisions.
    expect(statements).toBe(16);
  });
});
