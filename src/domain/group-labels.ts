import { type Lang, type LocalizedTexts, textIn } from './languages';
import { ProjectDimension } from './vocabularies/projects';

type Text = Partial<Record<Lang, string>> & { EN: string };

const NONE: Record<ProjectDimension, Text> = {
  MEMBER_STATE: { EN: 'No country', TH: 'ไม่ระบุประเทศ' },
  PROVINCE: { EN: 'No province', TH: 'ไม่ระบุจังหวัด' },
  CLUSTER: { EN: 'No cluster', TH: 'ไม่อยู่ในกลุ่มจังหวัด' },
  CORRIDOR: { EN: 'No corridor', TH: 'ไม่อยู่ในแนวระเบียง' },
  SECTOR: { EN: 'No sector', TH: 'ไม่ระบุสาขา' },
  WORKING_GROUP: { EN: 'No working group', TH: 'ไม่มีคณะทำงาน' },
  STAGE: { EN: 'No stage reported', TH: 'ยังไม่รายงานขั้นตอน' },
  START_YEAR: { EN: 'No start stated', TH: 'ไม่ระบุปีเริ่มต้น' },
  END_YEAR: { EN: 'No end stated', TH: 'ไม่ระบุปีสิ้นสุด' },
  THAI_FISCAL_YEAR: { EN: 'No start stated', TH: 'ไม่ระบุปีเริ่มต้น' },
  CROSS_BORDER: { EN: 'Not stated', TH: 'ไม่ระบุ' },
};

const STAGES: Record<string, Text> = {
  IDEA: { EN: 'Idea', TH: 'แนวคิด' },
  CONCEPT: { EN: 'Concept', TH: 'กรอบแนวคิด' },
  FEASIBILITY: { EN: 'Feasibility study', TH: 'ศึกษาความเหมาะสม' },
  DETAILED_DESIGN: { EN: 'Detailed design', TH: 'ออกแบบรายละเอียด' },
  FINANCING: { EN: 'Financing', TH: 'จัดหาเงินทุน' },
  PROCUREMENT: { EN: 'Procurement', TH: 'จัดซื้อจัดจ้าง' },
  CONSTRUCTION: { EN: 'Construction', TH: 'ก่อสร้าง' },
  COMPLETED: { EN: 'Completed', TH: 'แล้วเสร็จ' },
  OPERATIONAL: { EN: 'Operational', TH: 'เปิดใช้งาน' },
  SUSPENDED: { EN: 'Suspended', TH: 'ชะลอ' },
  DROPPED: { EN: 'Dropped', TH: 'ยกเลิก' },
};

/** What a value of a dimension is called in a language; a text of its own for the projects that have none. Never empty. */
export function groupLabel(dimension: ProjectDimension, code: string | null, names: LocalizedTexts | null, lang: Lang): string {
  if (code === null) return textIn(NONE[dimension], lang);
  if (names !== null) return textIn(names, lang);
  switch (dimension) {
    case ProjectDimension.STAGE:
      return textIn(STAGES[code]!, lang);
    case ProjectDimension.CROSS_BORDER:
      return textIn(code === 'true' ? { EN: 'Cross-border', TH: 'ข้ามพรมแดน' } : { EN: 'In one country', TH: 'ในประเทศเดียว' }, lang);
    case ProjectDimension.THAI_FISCAL_YEAR:
      return textIn({ EN: `Thai fiscal year ${code} (to 30 September ${Number(code) - 543})`, TH: `ปีงบประมาณ พ.ศ. ${code}` }, lang);
    default:
      return textIn({ EN: code, TH: `พ.ศ. ${Number(code) + 543}` }, lang);
  }
}
