// Walks the chain of reports in a real browser without scripts, on a phone, in Thai, as persons of several offices: from a hub without an
// administrator to a report that is certified, corrected and retracted. Starts a hub with its data in a folder, in which
// nobody administers it yet: node .ci/tools/desk.mjs FOLDER
import { setTimeout as delay } from 'node:timers/promises';
import { Hub } from '../lib/hub.mjs';
import { killAll } from '../lib/processes.mjs';
import { accessFaults, launch, smallTargets, tooWide, watch } from './faults.mjs';

/** The widths that a page must fit, in pixels. */
const WIDTHS = [320, 360];

const PHONE = { locale: 'th-TH', isMobile: true, hasTouch: true, viewport: { width: 360, height: 740 } };

/** The longest wait for an element of a page, and for a letter, in milliseconds. */
const MOST_MS = 30_000;

/** The letters with codes that a hub without a mail server has printed, the oldest first. */
const codeLetters = ({ output }) =>
  output
    .split('\n')
    .filter((line) => line.startsWith('{') && line.includes('รหัสเข้าสู่ระบบคือ'))
    .map((line) => JSON.parse(line).text);

/** Somebody at the desk, in a browser of their own. Every page that they see is checked. */
class Person {
  /** The status that the page which is open answers with. */
  status = 200;
  seen = 0;

  static async arrive(desk, name) {
    const person = new Person();
    const context = await desk.browser.newContext({ ...PHONE, javaScriptEnabled: false });
    person.desk = desk;
    person.name = name;
    person.page = await context.newPage();
    person.page.setDefaultTimeout(MOST_MS);
    person.faults = watch(person.page, desk.hub.origin, (status) => status === person.status);
    return person;
  }

  open(path, status = 200) {
    return this.#go(status, () => this.page.goto(new URL(path, this.desk.hub.origin).href));
  }

  /** Follows the link with a text, the first of them. */
  follow(text, status = 200) {
    return this.#go(status, () => this.#link(text).click());
  }

  /** Fills the fields of a form, each by its label, and presses a button of it. A tick or a choice is filled with `true`. */
  async send(button, fields = {}, status = 200) {
    const pressed = this.page.getByRole('button', { name: button, exact: true }).first();
    const form = this.page.locator('form').filter({ has: pressed }).first();
    for (const [label, value] of Object.entries(fields)) await fill(labelled(form, label), value);
    return this.#go(status, () => form.getByRole('button', { name: button, exact: true }).first().click());
  }

  /** Signs in by the code of a letter. */
  async signIn(email) {
    await this.open('/th/desk/sign-in');
    const letter = await this.askForLetter(email);
    await this.send('เข้าสู่ระบบ', { 'รหัส 6 หลัก': codeIn(letter) });
  }

  /** Asks for a letter with a code, at the page where that is asked for. Returns its text. */
  async askForLetter(email) {
    const before = codeLetters(this.desk.hub).length;
    await this.send('ส่งรหัส', { อีเมลที่ทำงาน: email });
    for (const began = Date.now(); Date.now() - began < MOST_MS; await delay(20)) {
      const letter = codeLetters(this.desk.hub)[before];
      if (letter) return letter;
    }
    throw new Error(`${this.name} got no letter`);
  }

  /** Throws where the page does not say something. */
  async reads(...texts) {
    const shown = (await this.page.locator('main').innerText()).replaceAll('\u00a0', ' ');
    for (const text of texts) if (!shown.includes(text)) throw new Error(`${this.name} does not read “${text}” but:\n${shown}`);
  }

  /** The last part of the address that is open. */
  get code() {
    return new URL(this.page.url()).pathname.split('/').at(-1);
  }

  #link(text) {
    return this.page.getByRole('link', { name: text }).first();
  }

  async #go(status, act) {
    this.status = status;
    const [answer] = await Promise.all([this.page.waitForResponse((one) => isPage(one)), act()]);
    await this.page.waitForLoadState('load');
    if (answer.status() !== status) this.faults.push(`answered ${answer.status()} instead of ${status}`);
    for (const width of WIDTHS) {
      await this.page.setViewportSize({ width, height: 740 });
      this.faults.push(...(await this.page.evaluate(tooWide)).map((fault) => `at ${width} px ${fault}`));
    }
    this.faults.push(...(await this.page.evaluate(smallTargets)), ...(await this.desk.twin.faultsOf(answer)));
    this.seen++;
    await this.desk.look?.(this);
    if (this.faults.length > 0) throw new Error([`${this.name} at ${this.page.url()}`, ...new Set(this.faults)].join('\n       '));
  }
}

/** An answer that shows a page: it leads nowhere else. */
const isPage = (answer) => answer.request().isNavigationRequest() && (answer.status() < 300 || answer.status() >= 400);

/** A page with scripts, in which axe-core looks at what another one was answered with. */
class Twin {
  /** The documents that were looked at, without their secrets. */
  known = new Set();

  static async open(browser) {
    const twin = new Twin();
    twin.page = await browser.newPage(PHONE);
    await twin.page.route(
      () => true,
      (route) => (route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html', body: twin.body }) : route.continue()),
    );
    return twin;
  }

  async faultsOf(answer) {
    this.body = await answer.text();
    const document = this.body.replace(/ value="[^"]*"|\/link\/[\w-]+/g, '');
    if (this.known.has(document)) return [];
    this.known.add(document);
    await this.page.goto(answer.url());
    return accessFaults(this.page, { 'target-size': { enabled: true } });
  }
}

/** The control with a label. The text of a label around a list has its entries in it; the name of the list has not. */
const labelled = (form, label) =>
  form
    .getByLabel(label, { exact: true })
    .or(form.getByRole('combobox', { name: label, exact: true }))
    .first();

async function fill(control, value) {
  const kind = await control.evaluate((element) => element.type);
  if (value === true) return control.check();
  return kind === 'select-one' ? control.selectOption({ label: value }) : control.fill(value);
}

const codeIn = (letter) => /\d{6}/.exec(letter)[0];

/** Today in Thailand, as the form of a report asks for it. */
function today() {
  const parts = new Intl.DateTimeFormat('th-TH', { timeZone: 'Asia/Bangkok', day: 'numeric', month: 'long', year: 'numeric' });
  const { day, month, year } = Object.fromEntries(parts.formatToParts(new Date()).map(({ type, value }) => [type, value]));
  return { วันที่: day, เดือน: month, 'ปี พ.ศ.': year };
}

const SECRETARIAT = 'สำนักงานฝ่ายเลขานุการกรอบการประชุมระดับมุขมนตรีและผู้ว่าราชการจังหวัด';

/** What the officers of the chain are: their names, roles and offices. */
const RIGHTS = {
  officer: ['ผู้รายงาน', 'สำนักงานจังหวัดสงขลา'],
  verifier: ['ผู้ตรวจสอบ', SECRETARIAT],
  certifier: ['ผู้รับรอง', 'สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ'],
  second: ['ผู้รับรอง', 'สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ'],
};
const emailOf = (name) => `${name}@example.go.th`;

/** Somebody becomes the administrator of the hub and gives the officers their rights. */
async function giveRights(desk) {
  const admin = await Person.arrive(desk, 'admin');
  const [address] = /\S+\/th\/desk\/first-administrator\/\S+/.exec(desk.hub.output);
  await admin.open(address);
  await admin.send('เริ่มใช้งาน', { ชื่อและนามสกุล: 'ผู้ดูแล ทดสอบ', อีเมลที่ทำงาน: emailOf('admin') });
  await admin.follow('ผู้ปฏิบัติหน้าที่และสิทธิ');
  for (const [name, [role, office]] of Object.entries(RIGHTS)) {
    await admin.send('กำหนดสิทธิ', { อีเมลที่ทำงาน: emailOf(name), ชื่อ: name, บทบาท: role, หน่วยงาน: office });
    await admin.reads('กำหนดสิทธิแล้ว', emailOf(name));
  }
  // Who reports in one office and verifies in another still decides about no report of their own.
  await admin.send('กำหนดสิทธิ', { อีเมลที่ทำงาน: emailOf('officer'), บทบาท: 'ผู้ตรวจสอบ', หน่วยงาน: SECRETARIAT });
  return admin;
}

/** Someone asks for a letter in one browser and opens its link in another one: the link alone signs nobody in. */
async function signInByLink(desk, name) {
  const [asking, other] = [await Person.arrive(desk, name), await Person.arrive(desk, `${name}, in another browser`)];
  await asking.open('/th/desk/sign-in');
  const letter = await asking.askForLetter(emailOf(name));
  const [link] = /\S+\/sign-in\/link\/\S+/.exec(letter);
  await other.open(link);
  await other.open('/th/desk');
  await other.reads('กรอกอีเมลที่ทำงาน');
  await other.open(link);
  await other.send('เข้าสู่ระบบ', { 'รหัส 6 หลัก': codeIn(letter) });
  await other.reads('งานที่ต้องทำ');
  return other;
}

/** Waits until the public percent of the project is as it has to be. Throws where it never is. */
async function counts({ hub }, percent) {
  const query = encodeURIComponent('{ project(code: "P08") { progress { percent } } }');
  for (const began = Date.now(); ; await delay(100)) {
    const { data } = await (await fetch(`${hub.origin}/graphql?query=${query}`)).json();
    if (data.project.progress.percent === percent) return;
    if (Date.now() - began > MOST_MS) throw new Error(`the public percent is ${data.project.progress.percent}, not ${percent}`);
  }
}

/** A report is written, returned, corrected, verified and certified. */
async function certifyReport(desk, { officer, verifier, certifier }) {
  await officer.follow('รายงาน รถไฟทางคู่ หาดใหญ่-ปาดังเบซาร์');
  const values = { ...today(), ร้อยละความก้าวหน้า: '95', 'รายละเอียดความก้าวหน้า (ภาษาไทย)': 'วางรางแล้วเสร็จ' };
  await officer.send('บันทึกร่าง', { ...values, แล้วเสร็จ: true });
  await officer.reads('บันทึกร่างแล้ว');
  await officer.send('ตรวจทานก่อนส่ง', {}, 422);
  await officer.reads('มีข้อสังเกต 1 ข้อ', 'โครงการแล้วเสร็จ แต่ความก้าวหน้าเป็นร้อยละ 95');
  await officer.send('ตรวจทานก่อนส่ง', { 'ตรวจดูแล้ว ข้อมูลถูกต้อง': true });
  await officer.send('ส่งรายงาน');
  const returned = officer.code;
  await officer.reads('ได้รับรายงานแล้ว', returned);

  await officer.open('/th/desk/verify');
  await officer.reads('ผู้อื่นเป็นผู้พิจารณา');
  await officer.follow('เปิดดู');
  await officer.reads(`ผู้ที่ดำเนินการได้: ผู้ตรวจสอบ ${SECRETARIAT}`);
  await officer.open('/th/desk/certify', 403);
  await officer.reads('ผู้รับรอง สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ');

  await verifier.open('/th/desk');
  await verifier.follow('มีรายงานรอตรวจสอบ 1 ฉบับ');
  await verifier.follow('รถไฟทางคู่ หาดใหญ่-ปาดังเบซาร์');
  const why = { 'เหตุผล (เมื่อส่งกลับ)': 'ค่าที่รายงานไม่สอดคล้องกับรายงานก่อนหน้า', ข้อความถึงผู้รายงาน: 'งานยังไม่แล้วเสร็จ' };
  await verifier.send('บันทึกผลการตรวจสอบ', { ส่งกลับเพื่อแก้ไข: true, ...why });

  await officer.open('/th/desk');
  await officer.reads('งานยังไม่แล้วเสร็จ');
  await officer.follow('แก้ไขและส่งใหม่ รถไฟทางคู่ หาดใหญ่-ปาดังเบซาร์');
  await officer.send('ตรวจทานก่อนส่ง', { ก่อสร้าง: true });
  await officer.send('ส่งรายงาน');
  const { code } = officer;
  await counts(desk, null);

  await verifier.open('/th/desk/verify');
  await verifier.send('ตรวจสอบฉบับที่เลือก', { [`เลือก ${code}`]: true });
  await certifier.open('/th/desk/certify');
  await certifier.follow('รถไฟทางคู่ หาดใหญ่-ปาดังเบซาร์');
  await certifier.send('บันทึกผลการรับรอง', { 'รับรอง และนับตั้งแต่บัดนี้': true });

  await officer.open('/th/desk');
  await officer.reads('รับรองแล้ว', code);
  await officer.open(`/th/desk/receipt/${code}`);
  await officer.reads('รับรองแล้ว');
  await counts(desk, 95);
}

/** A certified report is corrected through the same chain; then two certifiers retract the correction. */
async function correctAndRetract(desk, { officer, verifier, certifier, second }) {
  await officer.follow('แก้ไขรายงานที่รับรองแล้ว');
  await officer.send('ตรวจทานก่อนส่ง', { ร้อยละความก้าวหน้า: '90', เหตุผลที่แก้ไขรายงาน: 'พิมพ์คลาดเคลื่อน' });
  await officer.send('ส่งรายงาน');
  const { code } = officer;
  await verifier.open(`/th/desk/review/${code}`);
  await verifier.send('บันทึกผลการตรวจสอบ', { 'ตรงกับเอกสารหลักฐาน ส่งต่อเพื่อรับรอง': true });
  await certifier.open(`/th/desk/review/${code}`);
  await certifier.send('บันทึกผลการรับรอง', { 'รับรอง และนับตั้งแต่บัดนี้': true });
  await counts(desk, 90);
  await certifier.open(`/th/desk/review/${code}`);
  await certifier.send('เสนอเพิกถอน', { เหตุผลที่เพิกถอน: 'พิมพ์คลาดเคลื่อน' });
  await certifier.reads('เสนอเพิกถอนแล้ว');
  await second.open(`/th/desk/review/${code}`);
  await second.send('ยืนยันการเพิกถอน');
  await officer.open(`/th/desk/receipt/${code}`);
  await officer.reads('เพิกถอนแล้ว');
  await counts(desk, 95);
}

/** Walks the whole chain. `look`: what is done at each page beside the checks. Returns how many pages were seen. */
export async function walk(hub, browser, look) {
  const desk = { hub, browser, look, twin: await Twin.open(browser) };
  const admin = await giveRights(desk);
  const [officer, verifier, second] = await Promise.all(['officer', 'verifier', 'second'].map((name) => Person.arrive(desk, name)));
  for (const person of [officer, verifier, second]) await person.signIn(emailOf(person.name));
  const people = { officer, verifier, second, certifier: await signInByLink(desk, 'certifier') };
  await certifyReport(desk, people);
  await correctAndRetract(desk, people);
  return [admin, ...Object.values(people)].reduce((sum, { seen }) => sum + seen, 0);
}

if (process.argv[1] === import.meta.filename) {
  const began = Date.now();
  const hub = await Hub.start({ seconds: 120, command: [process.execPath, 'dist/src/main.js'], env: { DATA_DIR: process.argv[2] } });
  const browser = await launch();
  try {
    const seen = await walk(hub, browser);
    console.log(`${seen} pages of the desk seen in ${((Date.now() - began) / 1000).toFixed(0)} s`);
    await hub.stop();
  } finally {
    await browser.close();
    killAll();
  }
}
