// การตัดสินใจ: what the decision tables advised, what people chose instead, and why.
import { h, table } from '../dom.js';
import { fetched } from '../fetched.js';
import { moment } from '../orders.js';
import { nothing, badge } from '../project-file/words.js';
import { loaded } from './loaded.js';
import { shown } from './values.js';

const inputs = given => Array.isArray(given) ? given.map(({ label, name, value }) => h('div', {}, `${label || name}: `, shown(value)))
  : Object.entries(given || {}).map(([label, value]) => h('div', {}, `${label}: `, shown(value)));

export const decisions = project => loaded('เปิดการตัดสินใจไม่ได้', () => fetched(`/audit/projects/${encodeURIComponent(project.key)}/decisions`), list =>
  list.length ? table('การตัดสินใจ', [
    { label: 'เวลา', day: true, value: row => moment(row.at) },
    { label: 'ตารางตัดสินใจ', title: true, value: row => [row.table && row.table.name || row.table, row.tableVersion && h('div', { class: 'sm-muted' }, `รุ่นที่ ${row.tableVersion}`)] },
    { label: 'จากข้อมูล', value: row => inputs(row.inputs) },
    { label: 'ตารางแนะนำ', value: row => shown(row.advised) },
    { label: 'ที่เลือก', value: row => [shown(row.chosen), row.overrideReason && [' ', badge('late', 'ต่างจากคำแนะนำ')]] },
    { label: 'เหตุผล', value: row => row.overrideReason || '–' }
  ], list) : nothing('คำแนะนำของตารางตัดสินใจและสิ่งที่เจ้าหน้าที่เลือกจะอยู่ที่นี่'));
