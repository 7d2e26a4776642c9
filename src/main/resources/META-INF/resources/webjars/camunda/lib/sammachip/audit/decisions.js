// การตัดสินใจ: what the decision tables advised, what people chose instead, and why.
import { h, table } from '../dom.js';
import { fetched } from '../fetched.js';
import { moment } from '../orders.js';
import { nothing, badge } from '../project-file/words.js';
import { loaded } from './loaded.js';
import { shown } from './values.js';

export const decisions = project => loaded('เปิดการตัดสินใจไม่ได้', () => fetched(`/audit/projects/${encodeURIComponent(project.key)}/decisions`), list =>
  list.length ? table('การตัดสินใจ', [
    { label: 'เวลา', day: true, value: row => row.at ? moment(row.at) : '–' },
    { label: 'ตารางตัดสินใจ', title: true, value: row => [row.tableName || row.table, row.tableVersion && h('div', { class: 'sm-muted' }, `รุ่นที่ ${row.tableVersion}`)] },
    { label: 'เรื่อง', value: row => row.about || '–' },
    { label: 'จากข้อมูล', value: row => row.inputs.map(input => h('div', {}, `${input.label}: `, shown(input.value, input))) },
    { label: 'ตารางแนะนำ', value: row => shown(row.advised, { kind: row.table }) },
    { label: 'ที่เลือก', value: row => [row.chosen || (row.table === 'obstacleAdvice' ? '–' : 'ยังไม่ได้เลือก'), row.overridden && h('div', {}, badge('late', 'ต่างจากคำแนะนำ'))] },
    { label: 'เหตุผล', value: row => row.overrideReason || '–' }
  ], list) : nothing('คำแนะนำของตารางตัดสินใจและสิ่งที่เจ้าหน้าที่เลือกจะอยู่ที่นี่'));
