// Words that the pages of the audit share.
import { h } from '../dom.js';

export const STEPS = ['ศึกษาแนวทาง', 'กำหนดแผนงาน', 'ประสานความร่วมมือ', 'เวทีชี้แจง', 'ถ่ายทอดความรู้', 'ศึกษาดูงาน', 'เสริมสร้างกลุ่มอาชีพ', 'สนับสนุนวัสดุ', 'ติดตามเยี่ยมเยียน', 'สรุปและประเมินผล'];

export const STATUS = { RUNNING: 'now', SUSPENDED: 'late', CANCELLED: 'none', CLOSED: 'done' };

export const stepName = step => step ? (step.number ? `ขั้นที่ ${step.number} ${step.name}` : step.name) : '–';

const UNITS = [['วัน', 86400000], ['ชม.', 3600000], ['นาที', 60000], ['วินาที', 1000]];

/** 3 วัน 4 ชม.: the two greatest units that tell something. */
export function span(millis) {
  const first = UNITS.findIndex(([, unit]) => millis >= unit);
  if (first < 0) { return 'ไม่ถึง 1 วินาที'; }
  const [name, unit] = UNITS[first];
  const [smaller, part] = UNITS[first + 1] || ['', 1];
  const rest = smaller ? Math.floor(millis % unit / part) : 0;
  return `${Math.floor(millis / unit).toLocaleString('en')} ${name}${rest ? ` ${rest} ${smaller}` : ''}`;
}

/** The pages of the audit, the one that is open marked. */
export const pages = open => h('nav', { class: 'sm-audit-pages', 'aria-label': 'หน้าของการตรวจสอบ' },
  [['#/audit', 'ค้นหาโครงการเพื่อตรวจสอบ'], ['#/audit-findings', 'ข้อตรวจพบ']].map(([href, label]) =>
    h('a', { href, 'aria-current': href === open ? 'page' : null }, label)));
