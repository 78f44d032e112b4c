import { holdManualFacts } from '../../support/manual-facts';

/** How the manual says that the work is done and judged: the seven steps, indicators, needs, problems, risks, the southern border. */
holdManualFacts([
  ['§5.1; SIPOC, outputs', 'process(code: "CMGF-SIPOC") { items(part: OUTPUT) { number } }', [1, 2, 3, 4]],
  ['§6.1 (1)', 'registerEntry(code: "NEED-1") { section }', '§6.1 (1)'],
  // Kinds: what the manual's own headings say.
  ['§7', 'registerEntry(code: "NEED-5") { kind }', 'SKILL'],
  ['§2.4', 'register(where: { kind: [INNOVATION] }) { totalCount }', 6],
  ['§2.2.5', 'register(where: { kind: [BENEFICIARY] }) { nodes { code } }', ['CONTROL-VALUE-CHAIN-5']],
  ['Recommendations', 'register(where: { kind: [RECOMMENDATION] }) { totalCount }', 19],
  ['§1.1, §1.6, §5.3', 'register(where: { kind: [GOAL] }) { totalCount }', 5],
  ['§1.5', 'register(where: { kind: [BENEFIT] }) { totalCount }', 3],
  ['§5.2', 'register(where: { kind: [STANDARD] }) { totalCount }', 1],
  ['§10, both lists', 'register(where: { kind: [DESIGN] }) { totalCount }', 6],
  ['§11', 'register(where: { kind: [EFFECTIVENESS] }) { totalCount }', 6],
  ['§12 and the end', 'register(where: { kind: [IMPACT] }) { totalCount }', 4],
  ['Design, outputs', 'register(where: { kind: [OUTPUT] }) { totalCount }', 3],
  ['Design, outcomes', 'register(where: { kind: [OUTCOME] }) { totalCount }', 3],
  ['Efficiency, 1 and 3', 'register(where: { kind: [IMPROVEMENT] }) { totalCount }', 4],
  ['Conclusion', 'register(where: { kind: [RESULT] }) { totalCount }', 3],
  ['§9', 'register(where: { kind: [CHALLENGE] }) { totalCount }', 3],
  ['§9.3', 'register(where: { kind: [CHALLENGE], text: { contains: "แยกส่วน" } }) { nodes { code } }', ['CHALLENGE-3']],
  // Indicators of the process.
  ['Design, output indicator', 'indicator(code: "CMGF_OUTPUT") { valueType }', 'ORDINAL'],
  ['Design, output indicator', 'indicator(code: "CMGF_OUTPUT") { target(lang: TH) }', 'ดีมาก'],
  ['Design, outcome indicator', 'indicator(code: "CMGF_OUTCOME") { valueType }', 'SCORE'],
  ['Design, outcome indicator', 'indicator(code: "CMGF_OUTCOME") { maximum }', 100],
  ['Design, outcome indicator', 'indicator(code: "CMGF_OUTCOME") { target(lang: TH) }', 'คะแนนเต็ม ๑๐๐ คะแนน'],
  ['Design, process indicator', 'indicator(code: "CMGF_PROCESS") { valueType }', 'PERCENT'],
  ['Design, process indicator', 'indicator(code: "CMGF_PROCESS") { target }', null],
  ['Design, indicators', 'process(code: "CMGF-SIPOC") { indicators { level } }', ['OUTCOME', 'OUTPUT', 'PROCESS']],
  // SIPOC.
  ['SIPOC, process', 'process(code: "CMGF-SIPOC") { steps { order } }', [1, 2, 3, 4, 5, 6, 7]],
  ['SIPOC, process', 'process(code: "CMGF-SIPOC") { steps { durationDays } }', [365, 30, 60, 30, 50, 30, 120]],
  [
    'SIPOC, process',
    'process(code: "CMGF-SIPOC") { steps { duration(lang: TH) } }',
    ['๑ ปี', '๓๐ วัน', '๖๐ วัน', '๓๐ วัน', '๕๐ วัน', '๓๐ วัน', '๑๒๐ วัน'],
  ],
  ['SIPOC, suppliers', 'process(code: "CMGF-SIPOC") { items(part: SUPPLIER) { number } }', [1, 2, 3]],
  ['SIPOC, inputs', 'process(code: "CMGF-SIPOC") { items(part: INPUT) { number } }', [1, 2, 3, 4, 5, 6, 7, 8]],
  ['SIPOC, channel', 'process(code: "CMGF-SIPOC") { items(part: CHANNEL) { number } }', [1, 2]],
  ['SIPOC, customers', 'process(code: "CMGF-SIPOC") { items(part: CUSTOMER) { number } }', [1, 2, 3]],
  ['SIPOC, D', 'process(code: "CMGF-SIPOC") { owner { code } }', 'MOI-PSCDG'],
  // The steps, one by one.
  [
    '§2, steps, 1.2',
    'process(code: "CMGF-SIPOC") { items(part: EQUIPMENT) { text(lang: TH) } }',
    ['อุปกรณ์เครื่องใช้สำนักงาน', 'คอมพิวเตอร์/ Notebook/ Printer/ เครื่องถ่ายเอกสาร', 'โทรศัพท์/ โทรสาร/ Internet/ E-mail'],
  ],
  [
    '§2, steps, 1.3',
    'process(code: "CMGF-SIPOC") { items(part: REQUIREMENT) { text(lang: TH) } }',
    ['ความถูกต้องครบถ้วน/ ความรวดเร็วทันเวลาในการปฏิบัติงาน'],
  ],
  [
    '§2, steps, 1.6',
    'process(code: "CMGF-SIPOC") { steps { indicator { valueType } } }',
    ['ORDINAL', 'ORDINAL', 'ORDINAL', 'PERCENT', 'ORDINAL', 'ORDINAL', 'ORDINAL'],
  ],
  ['§2, step 4, 1.6', 'indicator(code: "CMGF_STEP_4") { name(lang: TH) }', 'ร้อยละความสำเร็จของจำนวนโครงการที่บรรลุในแผนงาน IMT-GT'],
  ['§2, step 4, 1.6', 'indicator(code: "CMGF_STEP_4") { level }', 'STEP'],
  [
    '§2.1.1',
    'register(where: { code: { in: ["CONTROL-ENVIRONMENT-1", "CONTROL-ENVIRONMENT-2", "CONTROL-ENVIRONMENT-3", "CONTROL-ENVIRONMENT-4", "CONTROL-ENVIRONMENT-5"] } }) { totalCount }',
    5,
  ],
  ['§2.1.2', 'register(where: { code: { in: ["CONTROL-ACTIVITY-1", "CONTROL-ACTIVITY-2", "CONTROL-ACTIVITY-3"] } }) { totalCount }', 3],
  ['§2.3.3', 'register(where: { kind: [RISK] }) { totalCount }', 1],
  ['§2.3.3', 'register(where: { kind: [RISK], text: { contains: "ปฏิทินการจัดประชุม" } }) { nodes { code } }', ['RISK-1']],
  // Problems and recommendations.
  ['Problems', 'register(where: { kind: [PROBLEM] }) { totalCount }', 7],
  [
    'Problems, 5',
    'register(where: { kind: [PROBLEM], text: { contains: "ข้อมูลเชิงยุทธศาสตร์ที่เป็นข้อเท็จจริง" } }) { nodes { code } }',
    ['PROBLEM-5'],
  ],
  ['Problems, 6', 'register(where: { kind: [PROBLEM], text: { contains: "รายงานผลความก้าวหน้า" } }) { nodes { code } }', ['PROBLEM-6']],
  [
    'Recommendations, 4.6',
    'register(where: { kind: [RECOMMENDATION], text: { contains: "ฐานข้อมูลกลาง" } }) { nodes { code } }',
    ['RECOMMENDATION-4.6'],
  ],
  [
    'Recommendations, 4.10',
    'register(where: { kind: [RECOMMENDATION], text: { contains: "PDCA" } }) { nodes { code } }',
    ['RECOMMENDATION-4.10'],
  ],
  [
    'Recommendations, 5.1',
    'register(where: { kind: [RECOMMENDATION], text: { contains: "เว็บไซต์ CMGF Thailand" } }) { nodes { code } }',
    ['RECOMMENDATION-5.1'],
  ],
  // The southern border.
  ['Operation', 'register(where: { kind: [DEVELOPMENT_AREA] }) { totalCount }', 7],
  [
    'Operation',
    'clusters(asOf: "2017-06-01") { name(lang: TH) }',
    ['กลุ่มจังหวัดภาคใต้ฝั่งอันดามัน', 'กลุ่มจังหวัดภาคใต้ชายแดน', 'กลุ่มจังหวัดภาคใต้ฝั่งอ่าวไทย'],
  ],
  [
    'Operation',
    'cluster(code: "TH-CL-BORDER") { provinces(asOf: "2017-06-01") { name(lang: TH) } }',
    ['สงขลา', 'สตูล', 'ปัตตานี', 'ยะลา', 'นราธิวาส'],
  ],
]);
