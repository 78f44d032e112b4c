import type { ReactNode } from 'react';
import type { DecisionKind, DecisionLinkKind } from '../../../domain/vocabularies/mechanism';
import type { Words } from '../../components/words';

const en = {
  numberUnknown: 'number not known',
  printed: (number: string) => `A source prints “${number}”`,
  dayPrinted: (day: string) => `a source prints “${day}”`,
  inferred: 'inferred from other meetings',
  cancelled: 'cancelled',
  hostedBy: (country: string) => `hosted by ${country}`,
  years: 'Years',
  year: (year: string) => year,
  dayUnknown: 'Day not known',
  coming: 'Still to come',
  comingThen: 'Later than the moment of this page',
  more: 'Earlier ones',
  showMore: (count: number) => `Show the other ${count}`,
  kinds: {
    AGREEMENT: 'Agreement',
    CABINET_RESOLUTION: 'Cabinet resolution',
    CIRCULAR: 'Circular letter',
    JOINT_STATEMENT: 'Joint statement',
    MEETING_RESULT: 'Result of a meeting',
    ORDER: 'Instruction',
  } satisfies Record<`${DecisionKind}`, string> as Record<`${DecisionKind}`, string>,
  links: {
    ADOPTED_AS: 'adopted as',
    CIRCULATED_TO: 'circulated to',
    ESCALATED_TO: 'put before',
    IMPLEMENTED_BY: 'to be carried out by',
  } satisfies Record<`${DecisionLinkKind}`, string> as Record<`${DecisionLinkKind}`, string>,
  actions: {
    text: 'To be done',
    owner: 'Responsible agency',
    decision: 'Decision or instruction',
    due: 'Due',
    status: 'How far it is',
    noOwner: 'no agency is named',
    claimed: 'reported as done, waits for confirmation',
    overdue: (age: string) => `overdue for ${age}`,
    carried: (times: number) => `carried over ${times} times`,
    noDue: 'no due day stated',
    dueOn: (day: ReactNode): ReactNode => <>due by {day}</>,
    asked: (day: ReactNode, age: string): ReactNode => (
      <>
        asked on {day}, {age} ago
      </>
    ),
    askedUnknown: 'the day of the decision is not known',
    caption: 'Action items',
  },
};

export type EventWords = typeof en;

export const eventWords: Words<EventWords> = {
  EN: en,
  TH: {
    numberUnknown: 'ไม่ทราบครั้งที่',
    printed: (number) => `แหล่งข้อมูลหนึ่งพิมพ์ว่า “${number}”`,
    dayPrinted: (day) => `แหล่งข้อมูลหนึ่งพิมพ์ว่า “${day}”`,
    inferred: 'ข้อสันนิษฐานจากการประชุมอื่น',
    cancelled: 'ยกเลิกแล้ว',
    hostedBy: (country) => `${country}เป็นเจ้าภาพ`,
    years: 'ปี',
    year: (year) => `พ.ศ. ${year}`,
    dayUnknown: 'ไม่ทราบวันที่',
    coming: 'ยังไม่ถึงกำหนด',
    comingThen: 'หลังวันที่แสดงข้อมูลในหน้านี้',
    more: 'รายการก่อนหน้า',
    showMore: (count) => `แสดงอีก ${count} รายการ`,
    kinds: {
      AGREEMENT: 'ความตกลง',
      CABINET_RESOLUTION: 'มติคณะรัฐมนตรี',
      CIRCULAR: 'หนังสือเวียน',
      JOINT_STATEMENT: 'แถลงการณ์ร่วม',
      MEETING_RESULT: 'ผลการประชุม',
      ORDER: 'ข้อสั่งการ',
    },
    links: {
      ADOPTED_AS: 'เห็นชอบเป็น',
      CIRCULATED_TO: 'แจ้งเวียนถึง',
      ESCALATED_TO: 'เสนอต่อ',
      IMPLEMENTED_BY: 'มอบหมายให้ถือปฏิบัติ',
    },
    actions: {
      text: 'เรื่องที่ต้องดำเนินการ',
      owner: 'หน่วยงานรับผิดชอบ',
      decision: 'มติหรือข้อสั่งการ',
      due: 'กำหนดดำเนินการ',
      status: 'สถานะ',
      noOwner: 'ไม่ระบุหน่วยงาน',
      claimed: 'แจ้งว่าแล้วเสร็จ (รอยืนยัน)',
      overdue: (age) => `เกินกำหนดแล้วเสร็จ ${age}`,
      carried: (times) => `ยกไปการประชุมครั้งถัดไปแล้ว ${times} ครั้ง`,
      noDue: 'ไม่ระบุกำหนดดำเนินการ',
      dueOn: (day) => <>ภายในวันที่ {day}</>,
      asked: (day, age) => (
        <>
          ตั้งแต่วันที่ {day} เป็นเวลา {age}
        </>
      ),
      askedUnknown: 'ไม่ทราบวันที่ของมติ',
      caption: 'เรื่องที่ต้องดำเนินการ',
    },
  },
};
