import { holdManualFacts } from '../../support/manual-facts';

const step = (order: number, field: string): string =>
  `step: node(id: "${Buffer.from(`ProcessStep:CMGF-SIPOC-${order}`).toString('base64url')}") { ... on ProcessStep { ${field} } }`;
const entry = (code: string, field = 'text(lang: TH)'): string => `registerEntry(code: "${code}") { ${field} }`;

/** The texts that the manual prints, word for word: the steps, their targets and indicators, problems, the risk, the southern border. */
holdManualFacts([
  ['§8', entry('REQUIREMENT-5'), 'ปฏิทินการปฏิบัติงานตามกรอบระยะเวลาที่แม่นยำ'],
  [
    '§9.1',
    entry('CHALLENGE-1'),
    'การบูรณาการความร่วมมือในการจัดทำแผน และการทบทวนแผนยุทธศาสตร์จังหวัดและกลุ่มจังหวัดยังไม่เป็นเอกภาพ และขาดการเชื่อมโยงอย่างบูรณาการ',
  ],
  [
    'SIPOC, suppliers 3',
    'process(code: "CMGF-SIPOC") { items(part: SUPPLIER) { text(lang: TH) } }',
    expect.arrayContaining(['ยุทธศาสตร์กระทรวงมหาดไทย พ.ศ.๒๕๖๐ ประเด็นยุทธศาสตร์ที่ ๕ กลยุทธ์ที่ ๕.๓']),
  ],
  [
    'SIPOC, inputs 3',
    step(1, 'inputs(lang: TH)'),
    expect.arrayContaining(['เอกสารรายงานผลความก้าวหน้าการดำเนินงานตามโครงการของจังหวัดและกลุ่มจังหวัด']),
  ],
  ['SIPOC, inputs', step(2, 'missingInputs(lang: TH)'), ['ไม่มีข้อ ๕: คู่มือพิมพ์ข้ามจากข้อ ๔ ไปข้อ ๖ จึงไม่ทราบว่าข้อ ๕ คืออะไร']],
  ['§2, step 1', step(1, 'name(lang: TH)'), 'รับทราบมติคณะรัฐมนตรี เมื่อวันที่ ๒๒ ตุลาคม ๒๕๕๕ ให้จัดตั้งสำนักงานฝ่ายเลขานุการฯ CMGF'],
  ['§2, step 1', step(1, 'duration(lang: TH)'), '๑ ปี'],
  ['§2, step 2', step(2, 'name(lang: TH)'), 'จัดประชุมกำหนดภารกิจการจัดตั้งสำนักงานฝ่ายเลขานุการฯ CMGF'],
  ['§2, step 2, 1.4', step(2, 'outputs(lang: TH)'), ['จัดประชุมกำหนดภารกิจการจัดตั้งสำนักงานฝ่ายเลขานุการฯ CMGF']],
  [
    '§2, step 2, 1.6',
    'indicator(code: "CMGF_STEP_2") { name(lang: TH) }',
    'ระดับความสำเร็จของการจัดประชุมกำหนดภารกิจการจัดตั้งสำนักงานฝ่ายเลขานุการฯ CMGF',
  ],
  ['§2, step 3', step(3, 'durationDays'), 60],
  [
    '§2, step 3, 1.6',
    'indicator(code: "CMGF_STEP_3") { name(lang: TH) }',
    'ระดับความสำเร็จของการขับเคลื่อนการดำเนินงานของสำนักงานฝ่ายเลขานุการฯ CMGF',
  ],
  ['§2, step 4', step(4, 'name(lang: TH)'), 'ติดตาม ทบทวนการขับเคลื่อนยุทธศาสตร์จังหวัดและกลุ่มจังหวัดให้สอดคล้องกับแผนงาน IMT-GT'],
  ['§2, step 4, 1.4', step(4, 'outputs(lang: TH)'), ['ประชุมติดตาม ทบทวนการขับเคลื่อนยุทธศาสตร์จังหวัดและกลุ่มจังหวัดให้สอดคล้องกับแผนงาน IMT-GT']],
  ['§2, step 4, 1.6', 'indicator(code: "CMGF_STEP_4") { unit(lang: TH) }', 'ร้อยละ'],
  ['§2, step 5', step(5, 'durationDays'), 50],
  ['§2, step 5, 1.5', step(5, 'target(lang: TH)'), null],
  ['§2, step 5, 1.5', step(5, 'note(lang: TH)'), 'คู่มือเว้นว่างเป้าหมายของขั้นตอนนี้ไว้'],
  ['§2, step 5, 1.8', step(5, 'caution(lang: EN)'), 'Errors in quantitative analysis, and external supporting factors'],
  ['§2, steps, 1.7', step(3, 'checkingCost(lang: TH)'), ['ไม่มี']],
  [
    '§2, step 7',
    step(7, 'name(lang: EN)'),
    'Act on cabinet resolutions in cases that NESDB submits to the cabinet, and circulate the results of the meetings to the agencies concerned, which act on them within their main missions',
  ],
  ['§2, step 5, 1.8', step(5, 'caution(lang: TH)'), 'ความผิดพลาดในการวิเคราะห์เชิงปริมาณ และปัจจัยสนับสนุนภายนอก'],
  ['§2, step 6, 1.8', step(6, 'caution(lang: TH)'), 'การกำหนดห้วงเวลาการจัดประชุมระดับ CMGF ต้องสอดคล้องกับความพร้อมของประเทศสมาชิกด้วย'],
  ['§2, step 7', step(7, 'durationDays'), 120],
  ['§2.4.3', entry('RECOMMENDATION-INNOVATION-3'), 'การพัฒนาบุคลากรให้มีสมรรถนะในการปฏิบัติงานเฉพาะด้านอย่างมีประสิทธิภาพ'],
  ['§2.4.5', entry('RECOMMENDATION-INNOVATION-5'), 'นำเสนอผลการดำเนินงานด้วยเทคโนโลยีอย่างสม่ำเสมอ'],
  [
    'Problems, 2',
    entry('PROBLEM-2'),
    'จังหวัดและกลุ่มจังหวัดได้รับการจัดสรรงบประมาณที่เป็นงบดำเนินการในจังหวัดและกลุ่มจังหวัดอย่างจำกัด ในขณะที่จังหวัดและกลุ่มจังหวัดมีแผนงาน โครงการ ที่มีความสำคัญและจำเป็นเร่งด่วนจำนวนมาก',
  ],
  ['Recommendations, 4.3', entry('RECOMMENDATION-4.3'), 'ให้สำนักงานจังหวัดเป็นเสมือนสำนักงานเศรษฐกิจและสังคม สำนักงบประมาณ และสำนักงาน ก.พ.ของจังหวัด'],
  // Words that the manual misprints: mended in the text, and kept beside it.
  [
    'Recommendations, 6.2',
    entry('RECOMMENDATION-6.2', 'textAsPrinted'),
    'เน้นการกรอบการเจรจาที่ส่งเสริมความสัมพันธ์ทางการทูตเป็นสำคัญ หากมีประเด็นข้อเสนอก่อนที่นำไปสู่ความขัดแย้ง ทุกระดับของการประชุมภายใต้แผนงาน IMT-GT',
  ],
  ['Recommendations, 5.3', entry('RECOMMENDATION-5.3', 'textAsPrinted'), expect.stringContaining('การนำเสนอสาระดีในการประชุม')],
  ['§8', entry('REQUIREMENT-3', 'textAsPrinted'), expect.stringContaining('ใกล้เคียงจากทุกภาคส่วน')],
  ['§2.1.2 (1)', entry('CONTROL-ACTIVITY-1', 'textAsPrinted'), expect.stringContaining('ซึ่งแจ้งสร้างความเข้าใจ')],
  ['§8, 5', entry('REQUIREMENT-5', 'textAsPrinted'), null],
  // What the manual says of goals, benefits, results and duties.
  ['§1.1, goal', entry('GOAL-PROGRAMME-1'), expect.stringContaining('เร่งรัดพัฒนาเศรษฐกิจของพื้นที่')],
  ['§1.2', entry('CONTEXT-CLUSTERS'), expect.stringContaining('๑๘ กลุ่มจังหวัด')],
  ['§1.4.1', entry('CONTEXT-BEFORE-2012'), expect.stringContaining('ยังไม่มีทิศทาง และยังไม่มีความพร้อมด้านข้อมูล')],
  ['§1.6, duty', entry('DUTY-REPORT-TO-LEADERS', 'concerns { ... on Forum { code } ... on Plan { code } }'), ['LS', 'IB-2017-2021']],
  ['§9.3, preparation', entry('CONTROL-PREPARATION'), expect.stringContaining('ประชุมเตรียมการก่อนเริ่มกิจกรรม')],
  ['§11.1 (1)', entry('EFFECTIVENESS-11.1-1'), expect.stringContaining('ความพึงพอใจของบุคลากรในองค์กร')],
  ['Operation, 1', entry('AREA-1', 'items(lang: TH)'), expect.arrayContaining(['การเพิ่มมูลค่าการค้าชายแดน'])],
  [
    'Operation, 3',
    entry('AREA-3', 'items(lang: TH)'),
    ['การจัดทำ Single VISA', 'Fast track Lane บริเวณ CIQ', 'การอำนวยความสะดวกแบบ One Stop Service'],
  ],
  ['Operation, 5', entry('AREA-5'), 'ด้านการพัฒนาบุคลากร'],
  ['Operation, 7', entry('AREA-7', 'concerns { ... on Province { code } }'), ['TH-90', 'TH-91', 'TH-94', 'TH-95', 'TH-96']],
]);
