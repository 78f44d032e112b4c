import type { ReactNode } from 'react';
import type { Words } from '../../../components/words';

const en = {
  title: 'Who reports to whom',
  lead: (count: number) =>
    `The mechanism of IMT-GT has ${count} bodies, from the leaders to the sub-groups. This is what each of them carries, and what is known of it.`,
  description: (count: number) => `The ${count} bodies of IMT-GT, who reports to whom, and how many projects of each have a known percent.`,
  notAdditive: 'A project counts once in each body and may be in several, so the lines do not add up.',
  tree: 'Structure',
  noneStated: 'no project has a known percent',
  reportsTo: (parents: ReactNode): ReactNode => <>reports to the {parents}</>,
  top: 'the highest level: it reports to nobody',
  beside: (names: readonly string[], parent: string) =>
    `The ${names.join(' and the ')} stand side by side: both report to the ${parent}, and neither to the other.`,
};

export const mechanismWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'ใครรายงานต่อใคร',
    lead: (count) => `กลไกความร่วมมือของแผนงาน IMT-GT มี ${count} คณะ ตั้งแต่ระดับผู้นำจนถึงคณะทำงานย่อย แต่ละคณะมีกี่โครงการ และทราบอะไรบ้าง`,
    description: (count) => `กลไกความร่วมมือ ${count} คณะของแผนงาน IMT-GT ใครรายงานต่อใคร และทราบร้อยละความก้าวหน้ากี่โครงการ`,
    notAdditive: 'แต่ละคณะนับโครงการละหนึ่งครั้ง และโครงการหนึ่งอาจอยู่ในหลายคณะ จึงไม่ควรนำตัวเลขของต่างคณะมารวมกัน',
    tree: 'โครงสร้าง',
    noneStated: 'ไม่มีโครงการใดที่ทราบร้อยละ',
    reportsTo: (parents) => <>รายงานต่อ{parents}</>,
    top: 'ระดับสูงสุด ไม่รายงานต่อคณะอื่น',
    beside: (names, parent) => `${names.join('และ')}อยู่เคียงกัน ต่างรายงานต่อ${parent} และไม่รายงานต่อกัน`,
  },
};
