import type { Dictionary } from './en';
import { grouped, points } from './numbers';

/** Every text in Thai. */
export const th: Dictionary = {
  dates: {
    months: ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'],
    era: 543,
    dashes: { tight: '-', loose: ' - ' },
    year: 'พ.ศ. ',
    fiscalYear: { one: 'ปีงบประมาณ พ.ศ. ', several: 'ปีงบประมาณ พ.ศ. ' },
    unknown: 'ไม่ทราบวันที่',
    instant: (day, time) => `${day} เวลา ${time}`,
  },

  stages: {
    IDEA: 'แนวคิด',
    CONCEPT: 'กรอบแนวคิด',
    FEASIBILITY: 'ศึกษาความเหมาะสม',
    DETAILED_DESIGN: 'ออกแบบรายละเอียด',
    FINANCING: 'จัดหาเงินทุน',
    PROCUREMENT: 'จัดซื้อจัดจ้าง',
    CONSTRUCTION: 'ก่อสร้าง',
    COMPLETED: 'แล้วเสร็จ',
    OPERATIONAL: 'เปิดใช้งาน',
    SUSPENDED: 'ชะลอ',
    DROPPED: 'ยกเลิก',
  },

  groups: {
    none: {
      MEMBER_STATE: 'ไม่ระบุประเทศ',
      PROVINCE: 'ไม่ระบุจังหวัด',
      CLUSTER: 'ไม่อยู่ในกลุ่มจังหวัด',
      CORRIDOR: 'ไม่อยู่ในแนวระเบียง',
      SECTOR: 'ไม่ระบุสาขา',
      WORKING_GROUP: 'ไม่มีคณะทำงาน',
      STAGE: 'ยังไม่รายงานขั้นตอน',
      START_YEAR: 'ไม่ระบุปีเริ่มต้น',
      END_YEAR: 'ไม่ระบุปีสิ้นสุด',
      THAI_FISCAL_YEAR: 'ไม่ระบุปีเริ่มต้น',
      CROSS_BORDER: 'ไม่ระบุ',
    },
    crossBorder: 'ข้ามพรมแดน',
    inOneCountry: 'ในประเทศเดียว',
    year: (gregorian) => `พ.ศ. ${gregorian + 543}`,
    thaiFiscalYear: (buddhist) => `ปีงบประมาณ พ.ศ. ${buddhist}`,
  },

  flags: {
    PERCENT_FELL: ({ from, to }) => `ร้อยละลดลงจาก ${points(from.percent)} (${from.asOf}) เหลือ ${points(to.percent)} (${to.asOf})`,
    PERCENT_JUMPED: ({ rise, from, to }) =>
      `ร้อยละเพิ่มขึ้น ${points(rise)} จุดในคราวเดียว จาก ${points(from.percent)} (${from.asOf}) เป็น ${points(to.percent)} (${to.asOf})`,
    OVERDUE: ({ endsOn, asOf, days }) => `กำหนดแล้วเสร็จ ${endsOn} ก่อนวันที่ ${asOf} อยู่ ${days} วัน แต่ยังไม่มีรายงานว่าแล้วเสร็จ`,
    STALE: ({ reportedOn, asOf, days }) => `รายงานล่าสุดเป็นข้อมูล ณ ${reportedOn} เก่า ${days} วัน ณ ${asOf}`,
    COMPLETED_NOT_OPERATIONAL: ({ completedOn, reportedOn, days }) =>
      `รายงานว่าแล้วเสร็จเมื่อ ${completedOn} แต่ ${days} วันต่อมา เมื่อ ${reportedOn} ยังไม่เปิดใช้งาน`,
    CONFLICTING_COSTS: ({ figures, least, most, currency }) =>
      `ตัวเลขที่เผยแพร่ ${figures} รายการไม่ตรงกัน: ${grouped(least)} – ${grouped(most)} ${currency}`,
    DATES_SLIPPED: ({ from, to, days }) => `กำหนดแล้วเสร็จเลื่อนจาก ${from} เป็น ${to} ช้าลง ${days} วัน`,
  },

  explanation: {
    counted: (count, day, instant, filtered) =>
      `ณ วันที่ ${day} ตามข้อมูลที่บันทึกไว้ถึง ${instant} น. นับได้ ${count} โครงการ โครงการละหนึ่งครั้ง${filtered ? ' ตามตัวกรอง' : ''}`,
    reported: (count, share, provisional) =>
      `ในจำนวนนี้ ${count} โครงการ (ร้อยละ ${share}) มีร้อยละความก้าวหน้าจากรายงานที่${provisional ? 'เสนอ ตรวจสอบ หรือรับรองแล้ว' : 'รับรองแล้ว'}`,
    noPercent: 'ยังไม่สามารถระบุร้อยละได้',
    percent: (percent, weighting, allocated) =>
      `ความก้าวหน้ารวมร้อยละ ${percent} โดย${weighting}${allocated ? ' และโครงการที่อยู่หลายพื้นที่นับเฉพาะส่วนของพื้นที่นี้' : ''}`,
    weightings: {
      EQUAL: 'ทุกโครงการมีน้ำหนักเท่ากัน',
      COST: 'ถ่วงน้ำหนักตามมูลค่าโครงการเป็นดอลลาร์สหรัฐ โครงการที่ไม่มีมูลค่าไม่นำมาคำนวณ',
      ASSIGNED: 'ถ่วงน้ำหนักตามที่คณะทำงานกำหนด โครงการที่ไม่มีน้ำหนักไม่นำมาคำนวณ',
    },
    leftOut: (count) => `อีก ${count} โครงการยังไม่รายงาน จึงไม่นำมาคำนวณและไม่นับเป็นศูนย์`,
    countedAsZero: (count) => `อีก ${count} โครงการยังไม่รายงาน และนับเป็นร้อยละ 0`,
    dropped: (count) => `ยกเลิกแล้ว ${count} โครงการ ไม่นำมานับ`,
    freshness: ({ oldest, newest, medianAgeDays, staleCount, staleAfterDays, onTime, projectCount }) =>
      `รายงานที่ใช้เป็นข้อมูล ณ ${oldest} ถึง ${newest} ค่ากลางของอายุข้อมูล ${medianAgeDays} วัน เก่ากว่า ${staleAfterDays} วัน ${staleCount} รายงาน และมีรายงานอายุไม่เกินหนึ่งรอบครึ่งปี ${onTime} จาก ${projectCount} โครงการ`,
  },

  calendar: {
    name: 'ปฏิทินแผนงาน IMT-GT',
    projectEnd: (project) => `กำหนดแล้วเสร็จ: ${project}`,
    reportCutOff: (day) => `ตัดยอดรายงานความก้าวหน้า รอบครึ่งปีสิ้นสุด ${day}`,
    processStep: (order, meeting, step) => `ขั้นตอนที่ ${order} สำหรับ${meeting}: ${step}`,
    processStepNote: 'คำนวณจากวันประชุมตามระยะเวลาในคู่มือกระบวนการ ไม่มีเอกสารใดระบุวันดังกล่าว',
  },

  explorer: {
    users: {
      website: 'เว็บไซต์ CMGF Thailand',
      analyst: 'นักวิเคราะห์',
      governor: 'เจ้าหน้าที่ของผู้ว่าราชการจังหวัด',
      partner: 'วิศวกรระบบของกระทรวงที่เชื่อมข้อมูล',
    },
  },
};
