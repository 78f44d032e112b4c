import type { ReactNode } from 'react';
import type { Words } from '../../components/words';

const projects = (count: number): string => `${count} project${count === 1 ? '' : 's'}`;

const en = {
  known: {
    parts: { finished: 'finished', stated: 'percent stated', withoutPercent: 'report without a percent', silent: 'no report yet' },
    notes: {
      finished: 'no percent stated; counts as 100',
      stated: 'said in a report',
      withoutPercent: 'how far is not known',
      silent: 'nothing on record',
    },
    noneStated: 'none is stated',
    statedAt: (percent: string) => `mean ${percent} percent`,
    mean: (percent: ReactNode): ReactNode => <>(mean {percent})</>,
    newest: (day: ReactNode): ReactNode => <>newest report used as of {day}</>,
    lead: (p: { finished: number; stated: number; withoutPercent: number; silent: number }, all: number) =>
      `${projects(all)}: ${p.finished} finished, ${p.stated} with a stated percent, ${p.withoutPercent + p.silent} of which the percent is not known.`,
    sentence: (p: { finished: number; stated: number; withoutPercent: number; silent: number }, all: number) =>
      `Finished ${p.finished}, percent stated ${p.stated}, report without a percent ${p.withoutPercent}, no report yet ${p.silent}, ${projects(all)} in all`,
  },
  percent: {
    title: 'How far is it, in percent?',
    of: (figure: string) => `${figure} percent`,
    statedMean: (n: number) => `mean of the ${projects(n)} with a stated percent`,
    noneStated: 'No project has a stated percent, so there is no mean to use.',
    all: (n: number) => (n === 1 ? 'For the one project' : `For all ${projects(n)}`),
    between: (low: string, high: string) => `anything from ${low} to ${high} percent is possible`,
    lowMeans: 'if all that is not known is 0',
    highMeans: 'if it is 100',
    withFinished: (n: number, figure: ReactNode, finished: number): ReactNode => (
      <>
        With finished projects the mean of {projects(n)} is {figure}. It is high because {finished} of {n} count as 100.
      </>
    ),
    onlyFinished: (n: number) =>
      `The mean of ${n === 1 ? 'the one finished project' : `the ${n} finished projects`} is 100 percent by definition, so it is not used as a figure of progress.`,
    axis: (low: string, high: string) => `Possible values of all projects, ${low} to ${high} percent`,
    working: 'How is this reckoned?',
    published: 'From published documents: no responsible office has confirmed these reports.',
    notCertified: 'Some of the reports used are not yet certified.',
    certified: 'Every report used is certified.',
    pending: (n: number) => `${n === 1 ? 'One report waits' : `${n} reports wait`} to be verified or certified.`,
  },
  working: {
    title: 'How the percent is reckoned',
    rule: 'The mean is the sum of weight × percent of the projects below, divided by the sum of their weights. Without another rule every project weighs 1.',
    nothing: 'No project has a known percent, so there is nothing to reckon. Nothing is counted as 0 in its place.',
    project: 'Project',
    percent: 'Percent',
    weight: 'Weight',
    product: 'Weight × percent',
    report: 'Report as of',
    groups: {
      STATED: (n: number) => `Percent stated in a report: ${projects(n)}`,
      FINISHED: (n: number) => `Finished, no percent stated, counts as 100: ${projects(n)}`,
    },
    sum: (products: string, weights: string, percent: ReactNode, day: ReactNode): ReactNode => (
      <>
        {products} ÷ {weights} = {percent}, as of {day}.
      </>
    ),
    leftOut: (n: number) =>
      n === 0
        ? 'No project is left out.'
        : `${projects(n)} without a known percent ${n === 1 ? 'is' : 'are'} left out and ${n === 1 ? 'does' : 'do'} not count as 0.`,
  },
  freshness: {
    old: (stale: number, n: number) =>
      n === 1
        ? 'The one report that gives a percent is more than a year old.'
        : `${stale === n ? `All ${n}` : `${stale} of ${n}`} reports that give a percent are more than a year old.`,
    median: (age: string) => `Median age ${age}.`,
  },
  times: {
    reports: (oldest: ReactNode, newest: ReactNode, age: string): ReactNode =>
      newest ? (
        <>
          Reports as of {oldest} to {newest}, the newest is {age} old
        </>
      ) : (
        <>
          Report as of {oldest}, {age} old
        </>
      ),
    recorded: (instant: ReactNode): ReactNode => <>as recorded by {instant}</>,
    made: (day: ReactNode): ReactNode => <>page made on {day}</>,
  },
  span: {
    unknown: 'the start is not known',
    by: (day: ReactNode): ReactNode => <>{day} at the latest; the first day is not known</>,
    until: (day: ReactNode): ReactNode => <>no longer from {day} on</>,
  },
  map: {
    caption: 'Solid = percent known · dots = report without a percent · hatched = no report · dashed = no projects',
  },
  stages: {
    title: 'At what stage are the projects?',
    parts: {
      operational: 'in use',
      completed: 'completed',
      construction: 'under construction',
      before: 'before construction',
      suspended: 'suspended',
      unknown: 'stage not stated',
    },
    notes: {
      operational: 'used already',
      completed: 'built, which does not mean in use',
      construction: 'being built or carried out',
      before: 'from an idea to procurement',
      suspended: 'not going on for now',
      unknown: 'no source says it',
    },
    dropped: (n: number) => `${projects(n)} more ${n === 1 ? 'was' : 'were'} dropped and ${n === 1 ? 'is' : 'are'} not counted.`,
    sentence: (parts: readonly string[], all: number) => `${parts.join(', ')}, ${projects(all)} in all`,
  },
};

/** The words of what is known: counts, percents, stages, and how a percent is reckoned. */
export const figuresWords: Words<typeof en> = {
  EN: en,
  TH: {
    known: {
      parts: { finished: 'แล้วเสร็จ', stated: 'ระบุร้อยละ', withoutPercent: 'มีรายงาน แต่ไม่ระบุร้อยละ', silent: 'ยังไม่มีรายงาน' },
      notes: {
        finished: 'ไม่ระบุร้อยละ นับเป็นร้อยละ 100',
        stated: 'ตามที่ระบุในรายงาน',
        withoutPercent: 'ไม่ทราบว่าก้าวหน้าเท่าใด',
        silent: 'ยังไม่มีรายงานที่บันทึกไว้',
      },
      noneStated: 'ไม่มีโครงการใดระบุ',
      statedAt: (percent) => `เฉลี่ยร้อยละ ${percent}`,
      mean: (percent) => <>(เฉลี่ย{percent})</>,
      newest: (day) => <>รายงานใหม่ที่สุดที่ใช้คำนวณ ณ วันที่ {day}</>,
      lead: (p, all) =>
        `มี ${all} โครงการ แล้วเสร็จ ${p.finished} โครงการ ${p.stated === 0 ? 'ไม่มีโครงการใดระบุร้อยละ' : `ระบุร้อยละ ${p.stated} โครงการ`} ไม่ทราบร้อยละ ${p.withoutPercent + p.silent} โครงการ`,
      sentence: (p, all) =>
        `แล้วเสร็จ ${p.finished} ระบุร้อยละ ${p.stated} มีรายงานแต่ไม่ระบุร้อยละ ${p.withoutPercent} ยังไม่มีรายงาน ${p.silent} รวม ${all} โครงการ`,
    },
    percent: {
      title: 'ก้าวหน้าร้อยละเท่าใด',
      of: (figure) => `ร้อยละ ${figure}`,
      statedMean: (n) => `เฉลี่ยของ ${n} โครงการที่ระบุร้อยละ`,
      noneStated: 'ไม่มีโครงการใดระบุร้อยละ จึงไม่มีค่าเฉลี่ยที่ใช้ได้',
      all: (n) => `ช่วงที่เป็นไปได้ของทั้ง ${n} โครงการ`,
      between: (low, high) => `คือร้อยละ ${low} ถึงร้อยละ ${high}`,
      lowMeans: 'ถ้าโครงการที่ไม่ทราบเป็น 0 ทั้งหมด',
      highMeans: 'ถ้าเป็น 100 ทั้งหมด',
      withFinished: (n, figure, finished) => (
        <>
          เมื่อรวมโครงการที่แล้วเสร็จ ค่าเฉลี่ยของ {n} โครงการคือ{figure} ค่านี้สูงเพราะ {finished} จาก {n} โครงการนับเป็นร้อยละ 100
        </>
      ),
      onlyFinished: (n) => `ค่าเฉลี่ยของ ${n} โครงการที่แล้วเสร็จเป็นร้อยละ 100 โดยนิยาม จึงไม่ใช้เป็นตัวเลขความก้าวหน้า`,
      axis: (low, high) => `ช่วงที่เป็นไปได้ของทุกโครงการ ร้อยละ ${low} ถึง ${high}`,
      working: 'ดูวิธีคำนวณ',
      published: 'ตามเอกสารเผยแพร่ ยังไม่มีหน่วยงานรับผิดชอบยืนยัน',
      notCertified: 'บางรายงานที่ใช้ยังไม่ได้รับรอง',
      certified: 'ทุกรายงานที่ใช้รับรองแล้ว',
      pending: (n) => `มีรายงานรอตรวจสอบหรือรับรอง ${n} ฉบับ`,
    },
    working: {
      title: 'วิธีคำนวณร้อยละ',
      rule: 'ค่าเฉลี่ยคือผลรวมของน้ำหนัก × ร้อยละของโครงการต่อไปนี้ หารด้วยผลรวมของน้ำหนัก หากไม่กำหนดเป็นอย่างอื่น ทุกโครงการมีน้ำหนัก 1 เท่ากัน',
      nothing: 'ไม่มีโครงการใดที่ทราบร้อยละ จึงไม่มีค่าที่นำมาคำนวณ และไม่นับเป็นร้อยละ 0 แทน',
      project: 'โครงการ',
      percent: 'ร้อยละ',
      weight: 'น้ำหนัก',
      product: 'น้ำหนัก × ร้อยละ',
      report: 'รายงาน ณ วันที่',
      groups: {
        STATED: (n) => `ระบุร้อยละในรายงาน ${n} โครงการ`,
        FINISHED: (n) => `แล้วเสร็จ ไม่ระบุร้อยละ นับเป็นร้อยละ 100 จำนวน ${n} โครงการ`,
      },
      sum: (products, weights, percent, day) => (
        <>
          {products} ÷ {weights} = {percent} ข้อมูล ณ วันที่ {day}
        </>
      ),
      leftOut: (n) => (n === 0 ? 'นำมาคำนวณทุกโครงการ' : `อีก ${n} โครงการไม่ทราบร้อยละ จึงไม่นำมาคำนวณ และไม่นับเป็นร้อยละ 0`),
    },
    freshness: {
      old: (stale, n) => `รายงานที่ใช้คำนวณ${n === 1 ? '' : stale === n ? `ทั้ง ${n} ฉบับ` : ` ${stale} จาก ${n} ฉบับ`}เก่ากว่า 1 ปี`,
      median: (age) => `มัธยฐานของอายุข้อมูล ${age}`,
    },
    times: {
      reports: (oldest, newest, age) =>
        newest ? (
          <>
            รายงานเป็นข้อมูล ณ วันที่ {oldest} ถึงวันที่ {newest} ฉบับใหม่ที่สุดมีอายุ {age}
          </>
        ) : (
          <>
            รายงานเป็นข้อมูล ณ วันที่ {oldest} มีอายุ {age}
          </>
        ),
      recorded: (instant) => <>ตามที่บันทึกไว้ถึง {instant}</>,
      made: (day) => <>หน้านี้จัดทำเมื่อ {day}</>,
    },
    span: {
      unknown: 'ไม่ทราบวันเริ่ม',
      by: (day) => <>ไม่ช้ากว่า {day} ไม่ทราบวันเริ่ม</>,
      until: (day) => <>สิ้นสุดแล้วตั้งแต่วันที่ {day}</>,
    },
    map: {
      caption: 'สีทึบ = ทราบร้อยละ · จุด = มีรายงาน แต่ไม่ระบุร้อยละ · ลายเส้น = ยังไม่มีรายงาน · เส้นประ = ไม่มีโครงการ',
    },
    stages: {
      title: 'โครงการอยู่ในสถานะใด',
      parts: {
        operational: 'เปิดใช้งาน',
        completed: 'แล้วเสร็จ',
        construction: 'ก่อสร้าง',
        before: 'ก่อนก่อสร้าง',
        suspended: 'ชะลอโครงการ',
        unknown: 'ไม่ระบุสถานะโครงการ',
      },
      notes: {
        operational: 'ใช้ประโยชน์แล้ว',
        completed: 'สร้างแล้ว แต่มิได้หมายความว่าเปิดใช้งาน',
        construction: 'อยู่ระหว่างก่อสร้างหรือดำเนินการ',
        before: 'ตั้งแต่แนวคิดจนถึงจัดซื้อจัดจ้าง',
        suspended: 'ยังไม่ดำเนินการต่อ',
        unknown: 'ไม่มีแหล่งข้อมูลใดระบุ',
      },
      dropped: (n) => `อีก ${n} โครงการยกเลิกแล้ว จึงไม่นับรวม`,
      sentence: (parts, all) => `${parts.join(' ')} รวม ${all} โครงการ`,
    },
  },
};
