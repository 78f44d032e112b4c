import type { Words } from '../../../components/words';

const en = {
  title: 'Accessibility',
  description: 'How far this site meets WCAG 2.2 at level AA, what is known to be missing, and whom to tell.',
  lead: 'Everybody shall be able to read this site: on an old phone, with a keyboard, with a screen reader, in large letters, on paper. The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.',
  does: 'What works',
  points: [
    'Every page works without a script. Filters are plain forms, and everything that can be reached with a mouse can be reached with the keyboard.',
    'Every map and every chart has its figures as words or as a table beside it. No colour carries a meaning alone.',
    'Text grows with the letters of the browser and fits a window of 320 pixels. Pages print on A4.',
    'Light and dark follow the reader’s own choice, and so does the contrast of the system.',
    'Texts in another language than the page are marked, so that a screen reader reads them in theirs.',
  ] as readonly string[],
  checked: 'How it is checked',
  checkedText:
    'A program (axe-core) looks at pages in Chromium, at the width of a phone and of a desktop, before a change of the site is taken in. A program finds only a part of what can be wrong.',
  gaps: 'Known gaps',
  gapsList: [
    'Nobody has tried the site with a screen reader yet, nor with a switch or by voice.',
    'One browser engine was used: nobody has looked at it in Firefox or Safari, or on a phone other than a simulated one.',
    'Most titles of documents, and some remarks, exist in English only. They are marked as English.',
    'Pages in Malay and Indonesian have menus in these languages; the content is in English, and marked as English.',
    'The documents that facts are taken from are other people’s. Many are scans that no screen reader can read.',
    'The explorer of the API needs a script. Every query can be sent without it.',
  ] as readonly string[],
  languages: 'How much is translated',
  tell: 'Something cannot be read or used',
  tellText:
    'Tell the office that keeps the secretariat; its address stands on the page about this site. Say the address of the page and what you use.',
};

export const accessibilityWords: Words<typeof en> = {
  EN: en,
  TH: {
    title: 'การเข้าถึงเว็บไซต์',
    description: 'เว็บไซต์นี้เป็นไปตาม WCAG 2.2 ระดับ AA เพียงใด ยังขาดสิ่งใด และแจ้งได้ที่ใด',
    lead: 'เว็บไซต์นี้จัดทำให้ทุกคนอ่านได้ ทั้งทางโทรศัพท์รุ่นเก่า แป้นพิมพ์ โปรแกรมอ่านหน้าจอ ตัวอักษรขนาดใหญ่ และกระดาษ เป้าหมายคือแนวทางการเข้าถึงเนื้อหาเว็บ (WCAG) 2.2 ระดับ AA',
    does: 'สิ่งที่ใช้ได้',
    points: [
      'ทุกหน้าใช้ได้โดยไม่ต้องใช้สคริปต์ ตัวกรองเป็นแบบฟอร์มธรรมดา สิ่งที่ใช้เมาส์ได้ใช้แป้นพิมพ์ได้ทั้งหมด',
      'แผนที่และแผนภูมิทุกรายการมีตัวเลขเป็นข้อความหรือตารางอยู่ด้วย ไม่มีสีใดสื่อความหมายโดยลำพัง',
      'ข้อความขยายตามขนาดตัวอักษรของเบราว์เซอร์ และอ่านได้ในความกว้าง 320 พิกเซล พิมพ์ลงกระดาษ A4 ได้',
      'พื้นสว่างหรือมืดและความต่างของสีเป็นไปตามที่ผู้อ่านตั้งไว้',
      'ข้อความภาษาอื่นมีการระบุภาษา เพื่อให้โปรแกรมอ่านหน้าจออ่านได้ตามภาษานั้น',
    ],
    checked: 'วิธีตรวจสอบ',
    checkedText:
      'โปรแกรม axe-core ตรวจสอบหน้าเว็บใน Chromium ที่ความกว้างของโทรศัพท์และคอมพิวเตอร์ก่อนรับการแก้ไขเว็บไซต์ทุกครั้ง โปรแกรมพบข้อบกพร่องได้เพียงบางส่วน',
    gaps: 'สิ่งที่ยังขาด',
    gapsList: [
      'ยังไม่มีผู้ใดทดลองใช้กับโปรแกรมอ่านหน้าจอ สวิตช์ หรือเสียง',
      'ทดลองกับเบราว์เซอร์ตระกูลเดียว ยังไม่ได้ดูใน Firefox และ Safari และยังไม่ได้ดูในโทรศัพท์จริง',
      'ชื่อเอกสารส่วนใหญ่และหมายเหตุบางส่วนมีเฉพาะภาษาอังกฤษ ซึ่งระบุภาษาไว้',
      'หน้าภาษามลายูและภาษาอินโดนีเซียมีเมนูเป็นภาษานั้น ส่วนเนื้อหาเป็นภาษาอังกฤษ และระบุไว้ว่าเป็นภาษาอังกฤษ',
      'เอกสารต้นทางเป็นของหน่วยงานอื่น หลายฉบับเป็นภาพสแกนที่โปรแกรมอ่านหน้าจออ่านไม่ได้',
      'หน้าทดลองคำสั่งค้น API ต้องใช้สคริปต์ แต่คำสั่งค้นทุกคำสั่งส่งได้โดยไม่ต้องใช้หน้านั้น',
    ],
    languages: 'มีคำแปลเพียงใด',
    tell: 'เมื่ออ่านหรือใช้ส่วนใดไม่ได้',
    tellText: 'โปรดแจ้งสำนักงานที่ทำหน้าที่ฝ่ายเลขานุการตามที่อยู่ในหน้าเกี่ยวกับศูนย์ข้อมูล พร้อมระบุที่อยู่ของหน้าและอุปกรณ์ที่ใช้',
  },
};
