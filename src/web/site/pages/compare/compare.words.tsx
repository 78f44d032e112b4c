import type { ReactNode } from 'react';
import type { Words } from '../../../components/words';

const en = {
  title: 'Compare areas',
  heading: (names: readonly string[]) => `Compare ${names.join(', ')}`,
  lead: 'The same facts side by side, with how much is known before any percent.',
  choose: 'Choose two to six provinces or states below.',
  description: (names: readonly string[]) =>
    `${names.length === 0 ? 'Provinces and states of IMT-GT' : names.join(', ')} side by side: projects, what is known of them, and facts.`,
  notThere: (code: string) => `There is no area “${code}” in the programme on the day shown.`,
  tooMany: (shown: number, asked: number) => `${asked} areas were asked for; the first ${shown} are shown.`,
  onlyOne: 'Choose at least one more area to compare with.',
  table: 'Side by side',
  fact: 'Fact',
  country: 'Country',
  clusters: 'Clusters of provinces',
  corridors: 'Connectivity corridors',
  projects: 'Projects',
  known: 'Percent known',
  nOfM: (known: number, all: number) => `${known} of ${all}`,
  composition: 'Made of',
  stated: 'Mean of the stated percents',
  noneStated: 'none is stated',
  meanOf: (stated: number, all: number, day: ReactNode): ReactNode => (
    <>
      {stated} of {all} state one, as of {day}
    </>
  ),
  possible: 'Possible percent of all',
  between: (low: string, high: string) => `${low} to ${high}`,
  newest: 'Newest report used',
  built: 'Completed or in use',
  crossings: 'Border crossings',
  size: 'Size',
  km2: (figure: string) => `${figure} km²`,
  rank: 'Place by mean with finished projects',
  ranked: (place: number, of: number) => `${place} of ${of}`,
  rankNote: 'Finished projects count as 100, so a high place may only mean that they are finished.',
  noRank: (names: readonly string[], percent: number): ReactNode => (
    <>
      No order of places is given: of {names.join(', ')} the percent of fewer than {percent} in 100 projects is known.
    </>
  ),
  form: 'Areas to compare',
  submit: 'Compare',
};

export const compareWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'เปรียบเทียบพื้นที่',
    heading: (names) => `เปรียบเทียบ ${names.join(' ')}`,
    lead: 'แสดงข้อเท็จจริงเรื่องเดียวกันเคียงกัน โดยบอกก่อนว่าทราบเพียงใด',
    choose: 'โปรดเลือก 2 ถึง 6 จังหวัดหรือรัฐจากรายการต่อไปนี้',
    description: (names) => `${names.length === 0 ? 'จังหวัดและรัฐในแผนงาน IMT-GT' : names.join(' ')} เปรียบเทียบโครงการ สิ่งที่ทราบ และข้อมูลพื้นฐาน`,
    notThere: (code) => `ไม่มีพื้นที่ “${code}” ในแผนงานในวันที่แสดง`,
    tooMany: (shown, asked) => `ที่อยู่ระบุ ${asked} พื้นที่ จึงแสดง ${shown} พื้นที่แรก`,
    onlyOne: 'โปรดเลือกอย่างน้อยอีกหนึ่งพื้นที่เพื่อเปรียบเทียบ',
    table: 'ตารางเปรียบเทียบ',
    fact: 'เรื่อง',
    country: 'ประเทศ',
    clusters: 'กลุ่มจังหวัด',
    corridors: 'แนวพื้นที่เชื่อมโยง',
    projects: 'โครงการ',
    known: 'ทราบร้อยละ',
    nOfM: (known, all) => `${known} จาก ${all} โครงการ`,
    composition: 'องค์ประกอบ',
    stated: 'ความก้าวหน้าเฉลี่ยเฉพาะโครงการที่ระบุร้อยละ',
    noneStated: 'ไม่มีโครงการใดระบุร้อยละ',
    meanOf: (stated, all, day) => (
      <>
        ระบุ {stated} จาก {all} โครงการ ข้อมูล ณ วันที่ {day}
      </>
    ),
    possible: 'ช่วงร้อยละที่เป็นไปได้ของทุกโครงการ',
    between: (low, high) => `${low} ถึง ${high}`,
    newest: 'รายงานใหม่ที่สุดที่ใช้คำนวณ',
    built: 'แล้วเสร็จหรือเปิดใช้งาน',
    crossings: 'ด่านพรมแดน',
    size: 'ขนาดพื้นที่',
    km2: (figure) => `${figure} ตารางกิโลเมตร`,
    rank: 'ลำดับตามค่าเฉลี่ยที่รวมโครงการแล้วเสร็จ',
    ranked: (place, of) => `ลำดับที่ ${place} จาก ${of}`,
    rankNote: 'โครงการที่แล้วเสร็จนับเป็นร้อยละ 100 ลำดับที่สูงจึงอาจหมายความเพียงว่าโครงการแล้วเสร็จ',
    noRank: (names, percent) => (
      <>
        ไม่จัดลำดับ เพราะทราบร้อยละไม่ถึง {percent} ใน 100 ของโครงการใน {names.join(' ')}
      </>
    ),
    form: 'พื้นที่ที่เปรียบเทียบ',
    submit: 'เปรียบเทียบ',
  },
};
