import type { CompleteLang } from '../../../i18n/dictionaries';

/** The texts of the pages by which persons sign in. */
interface SignInWords {
  readonly signIn: string;
  readonly lead: string;
  readonly email: string;
  readonly send: string;
  readonly codeTitle: string;
  readonly codeLead: string;
  readonly otherBrowser: string;
  readonly code: string;
  readonly confirm: string;
  readonly again: string;
  readonly linkTitle: string;
  readonly linkLead: string;
  readonly linkNeedsCode: string;
  readonly linkOver: string;
  readonly sessionEnded: string;
  readonly badEmail: string;
  readonly badName: string;
  readonly wrongCode: string;
  readonly codeOver: string;
  readonly asleep: string;
  readonly sessions: string;
  readonly thisSession: string;
  readonly session: (browser: string | null, network: string | null) => string;
  readonly signedIn: string;
  readonly lastUsed: string;
  readonly ends: string;
  readonly end: string;
  readonly endOthers: string;
  readonly signOut: string;
  readonly firstTitle: string;
  readonly firstLead: string;
  readonly firstOver: string;
  readonly name: string;
  readonly begin: string;
  readonly with: (provider: string) => string;
  readonly linkIdentity: (provider: string) => string;
  readonly unknownIdentity: string;
  readonly identityTaken: string;
  readonly providerFailed: string;
  readonly goOn: (provider: string) => string;
}

export const SIGN_IN_WORDS: Record<CompleteLang, SignInWords> = {
  TH: {
    signIn: 'เข้าสู่ระบบ',
    lead: 'กรอกอีเมลที่ทำงาน ระบบจะส่งรหัสเข้าสู่ระบบ 6 หลักไปให้ หากอีเมลนี้มีสิทธิเข้าใช้งาน',
    email: 'อีเมลที่ทำงาน',
    send: 'ส่งรหัส',
    codeTitle: 'กรอกรหัสเข้าสู่ระบบ',
    codeLead: 'หากอีเมลที่กรอกมีสิทธิเข้าใช้งาน รหัสจะไปถึงภายในไม่กี่นาที รหัสใช้ได้ 15 นาที',
    otherBrowser: 'ไม่ได้ขอรหัสจากเบราว์เซอร์นี้ โปรดกรอกอีเมลด้วย',
    code: 'รหัส 6 หลัก',
    confirm: 'เข้าสู่ระบบ',
    again: 'ขอรหัสใหม่',
    linkTitle: 'ยืนยันการเข้าสู่ระบบ',
    linkLead: 'การเปิดลิงก์อย่างเดียวยังไม่เป็นการเข้าสู่ระบบ โปรดกดปุ่มด้านล่าง',
    linkNeedsCode: 'ไม่ได้ขอเข้าสู่ระบบจากเบราว์เซอร์นี้ โปรดกรอกรหัส 6 หลักจากจดหมายฉบับเดียวกัน',
    linkOver: 'ลิงก์นี้ใช้ไปแล้วหรือหมดเวลาแล้ว โปรดขอรหัสใหม่',
    sessionEnded: 'การเข้าใช้งานสิ้นสุดแล้ว โปรดเข้าสู่ระบบอีกครั้ง',
    badName: 'โปรดกรอกชื่อไม่เกิน 200 ตัวอักษร',
    badEmail: 'อีเมลไม่ถูกต้อง โปรดกรอกในรูปแบบ name@office.go.th',
    wrongCode: 'รหัสไม่ถูกต้อง ใช้ไปแล้ว หรือหมดเวลาแล้ว โปรดตรวจดูรหัสในจดหมายฉบับล่าสุด',
    codeOver: 'รหัสนี้ใช้ไม่ได้แล้ว โปรดขอรหัสใหม่',
    asleep: 'บัญชีนี้ไม่มีการเข้าใช้งานเกิน 180 วัน สิทธิจึงพักไว้ โปรดขอให้ผู้ดูแลของหน่วยงานกำหนดสิทธิอีกครั้ง',
    sessions: 'การเข้าใช้งานของบัญชีนี้',
    thisSession: 'เครื่องนี้',
    session: (browser, network) => `${browser ?? 'โปรแกรมอื่น'} จากเครือข่าย ${network ?? 'ที่ไม่ทราบ'}`,
    signedIn: 'เข้าสู่ระบบเมื่อ',
    lastUsed: 'ใช้ล่าสุดเมื่อ',
    ends: 'สิ้นสุดเมื่อ',
    end: 'สิ้นสุดการเข้าใช้งานนี้',
    endOthers: 'สิ้นสุดการเข้าใช้งานอื่นทั้งหมด',
    signOut: 'ออกจากระบบ',
    firstTitle: 'ผู้ดูแลระบบคนแรก',
    firstLead: 'ระบบนี้ยังไม่มีผู้ดูแล ผู้ที่กรอกแบบนี้จะเป็นผู้ดูแลระบบ และให้สิทธิแก่ผู้อื่นได้',
    firstOver: 'ที่อยู่นี้ใช้ไปแล้ว หมดเวลาแล้ว หรือระบบมีผู้ดูแลแล้ว หากยังไม่มีผู้ดูแล ให้เริ่มโปรแกรมใหม่เพื่อรับที่อยู่ใหม่',
    name: 'ชื่อและนามสกุล',
    begin: 'เริ่มใช้งาน',
    with: (provider) => `เข้าสู่ระบบด้วย ${provider}`,
    linkIdentity: (provider) => `ผูกกับ ${provider}`,
    unknownIdentity: 'บัญชีนี้ยังไม่ได้ผูกกับผู้ใช้ โปรดเข้าสู่ระบบด้วยรหัสทางอีเมลก่อน แล้วผูกบัญชีในหน้าการเข้าใช้งานของบัญชีนี้',
    identityTaken: 'บัญชีนี้ผูกกับผู้ใช้อื่นแล้ว',
    goOn: (provider) => `ไปยัง ${provider}`,
    providerFailed: 'ผู้ให้บริการยืนยันตัวตนยืนยันตัวบุคคลไม่ได้ โปรดลองอีกครั้ง หรือเข้าสู่ระบบด้วยรหัสทางอีเมล',
  },
  EN: {
    signIn: 'Sign in',
    lead: 'Give your work e-mail address. A six-digit code is sent to it, if somebody who may sign in has it.',
    email: 'Work e-mail address',
    send: 'Send the code',
    codeTitle: 'Type in the code',
    codeLead: 'If somebody who may sign in has the address, the code arrives within minutes. It works for 15 minutes.',
    otherBrowser: 'The code was not asked for in this browser. Give the address, too.',
    code: 'Six-digit code',
    confirm: 'Sign in',
    again: 'Ask for a new code',
    linkTitle: 'Confirm the sign-in',
    linkLead: 'Opening the link alone does nothing. Press the button.',
    linkNeedsCode: 'This browser did not ask to sign in. Type in the six-digit code of the same letter.',
    linkOver: 'The link was used, or its time is over. Ask for a new code.',
    sessionEnded: 'The session has ended. Sign in again.',
    badName: 'Give a name of at most 200 characters.',
    badEmail: 'This is no e-mail address. Write it like name@office.go.th.',
    wrongCode: 'The code is wrong, was used, or its time is over. Look at the code in the newest letter.',
    codeOver: 'This code works no more. Ask for a new one.',
    asleep: 'Nobody has used this account for 180 days, so it sleeps. Ask the administrator of your office to give you your right again.',
    sessions: 'Your sessions',
    thisSession: 'this one',
    session: (browser, network) => `${browser ?? 'Another program'} from the network ${network ?? 'that is not known'}`,
    signedIn: 'Signed in',
    lastUsed: 'Last used',
    ends: 'Ends',
    end: 'End this session',
    endOthers: 'End all other sessions',
    signOut: 'Sign out',
    firstTitle: 'The first administrator',
    firstLead: 'This hub has no administrator. Whoever sends this form becomes it, and gives rights to others.',
    firstOver: 'The address was used, its time is over, or the hub has an administrator. If it has none, start it again for a new address.',
    name: 'Full name',
    begin: 'Begin',
    with: (provider) => `Sign in with ${provider}`,
    linkIdentity: (provider) => `Connect ${provider}`,
    unknownIdentity: 'This account belongs to nobody here yet. Sign in by an e-mail code first, and connect it at your sessions.',
    identityTaken: 'This account belongs to somebody else here.',
    goOn: (provider) => `Go on to ${provider}`,
    providerFailed: 'The provider did not confirm who you are. Try again, or sign in by an e-mail code.',
  },
};
