import type { FrameWords } from '../components/words';

const en = {
  site: 'CMGF Thailand',
  skip: 'Skip to content',
  language: 'Language',
  mainMenu: 'Main menu',
  footMenu: 'Menu at the foot',
  menu: 'Menu',
  here: 'Where this page is',
  foot: 'CMGF Secretariat Office · no cookie follows anybody here',
};

export const shellWords: FrameWords<typeof en> = {
  EN: en,
  TH: {
    site: 'CMGF Thailand',
    skip: 'ข้ามไปเนื้อหาหลัก',
    language: 'ภาษา',
    mainMenu: 'เมนูหลัก',
    footMenu: 'เมนูท้ายหน้า',
    menu: 'เมนู',
    here: 'ตำแหน่งของหน้านี้',
    foot: 'สำนักงานฝ่ายเลขานุการกรอบการประชุมระดับมุขมนตรีและผู้ว่าราชการจังหวัด (CMGF) · เว็บไซต์นี้ไม่ใช้คุกกี้ติดตาม',
  },
  MS: {
    site: 'CMGF Thailand',
    skip: 'Langkau ke kandungan',
    language: 'Bahasa',
    mainMenu: 'Menu utama',
    footMenu: 'Menu di kaki halaman',
    menu: 'Menu',
    here: 'Kedudukan halaman ini',
    foot: 'Pejabat Urus Setia CMGF · tiada kuki yang mengikuti sesiapa di sini',
  },
  ID: {
    site: 'CMGF Thailand',
    skip: 'Langsung ke isi',
    language: 'Bahasa',
    mainMenu: 'Menu utama',
    footMenu: 'Menu di kaki halaman',
    menu: 'Menu',
    here: 'Letak halaman ini',
    foot: 'Kantor Sekretariat CMGF · tidak ada kuki yang mengikuti siapa pun di sini',
  },
};
