import { type ProjectStage } from '../../domain/vocabularies/projects';

/** What offices write for a stage, beside the words that the hub itself uses for it. */
export const STAGE_WORDS: Readonly<Record<ProjectStage, readonly string[]>> = {
  IDEA: ['ริเริ่มแนวคิด', 'ไอเดีย', 'proposed idea', 'ide'],
  CONCEPT: ['จัดทำข้อเสนอโครงการ', 'กรอบแนวคิด', 'concept note', 'proposal', 'cadangan', 'usulan'],
  FEASIBILITY: ['ศึกษาความเป็นไปได้', 'อยู่ระหว่างศึกษาความเหมาะสม', 'ศึกษา', 'feasibility', 'fs', 'kajian kemungkinan', 'studi kelayakan'],
  DETAILED_DESIGN: ['ออกแบบ', 'อยู่ระหว่างออกแบบ', 'สำรวจออกแบบ', 'design', 'ded', 'reka bentuk', 'desain'],
  FINANCING: ['จัดหาเงินทุน', 'ขอรับงบประมาณ', 'ขอจัดสรรงบประมาณ', 'รองบประมาณ', 'budgeting', 'funding', 'pendanaan'],
  PROCUREMENT: ['อยู่ระหว่างจัดซื้อจัดจ้าง', 'ประมูล', 'ประกวดราคา', 'tender', 'bidding', 'tendering', 'lelang'],
  CONSTRUCTION: ['อยู่ระหว่างก่อสร้าง', 'กำลังก่อสร้าง', 'construction', 'under construction', 'dalam pembinaan', 'tahap konstruksi'],
  COMPLETED: [
    'เสร็จแล้ว',
    'แล้วเสร็จ',
    'เสร็จสิ้น',
    'เสร็จสมบูรณ์',
    'ดำเนินการแล้วเสร็จ',
    'ก่อสร้างแล้วเสร็จ',
    'complete',
    'finished',
    'done',
    'selesai',
    'siap',
    'rampung',
    'telah siap',
  ],
  OPERATIONAL: ['เปิดใช้งานแล้ว', 'เปิดให้บริการ', 'เปิดให้บริการแล้ว', 'เปิดดำเนินการ', 'in operation', 'operational', 'opened', 'operasi'],
  SUSPENDED: ['ชะลอ', 'ระงับ', 'พักโครงการ', 'on hold', 'postponed', 'tertunda', 'ditangguh'],
  DROPPED: ['ยกเลิก', 'ยุติโครงการ', 'ยุติ', 'cancelled', 'canceled', 'terminated', 'batal', 'dibatalkan'],
};

/** What may be said at several stages: nobody guesses which is meant. */
export const AMBIGUOUS_STAGE_WORDS: readonly string[] = [
  'อยู่ระหว่างดำเนินการ',
  'อยู่ระหว่างการดำเนินการ',
  'กำลังดำเนินการ',
  'ดำเนินการ',
  'ดำเนินการตามแผน',
  'เป็นไปตามแผน',
  'ongoing',
  'on going',
  'on-going',
  'in progress',
  'on track',
  'implementation',
  'under implementation',
  'dalam proses',
  'dalam pelaksanaan',
  'pelaksanaan',
  'sedang berjalan',
  'sedang dilaksanakan',
  'berjalan',
];
