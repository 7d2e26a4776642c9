// Words that the pages of the audit share.
import { h } from '../dom.js';

export const STEPS = ['ศึกษาแนวทาง', 'กำหนดแผนงาน', 'ประสานความร่วมมือ', 'เวทีชี้แจง', 'ถ่ายทอดความรู้', 'ศึกษาดูงาน', 'เสริมสร้างกลุ่มอาชีพ', 'สนับสนุนวัสดุ', 'ติดตามเยี่ยมเยียน', 'สรุปและประเมินผล'];

export const STATUS = { RUNNING: 'now', SUSPENDED: 'late', CANCELLED: 'none', CLOSED: 'done' };

export const stepName = step => step ? (step.number ? `ขั้นที่ ${step.number} ${step.name}` : step.name) : '–';

/** The pages of the audit, the one that is open marked. */
export const pages = open => h('nav', { class: 'sm-audit-pages', 'aria-label': 'หน้าของการตรวจสอบ' },
  [['#/audit', 'ค้นหาโครงการเพื่อตรวจสอบ'], ['#/audit-findings', 'ข้อสังเกต']].map(([href, label]) =>
    h('a', { href, 'aria-current': href === open ? 'page' : null }, label)));
