// What ran of a model's elements, in words.
import { badge } from '../project-file/words.js';

const TYPES = {
  startEvent: 'จุดเริ่มต้น', messageStartEvent: 'เริ่มเมื่อได้รับข้อความ', userTask: 'งานของเจ้าหน้าที่', serviceTask: 'งานของระบบ', sendTask: 'งานของระบบ',
  scriptTask: 'งานของระบบ', businessRuleTask: 'ตารางตัดสินใจ', callActivity: 'ขั้นตอนย่อย', subProcess: 'กลุ่มงาน', exclusiveGateway: 'ทางเลือก',
  parallelGateway: 'ทำพร้อมกัน', inclusiveGateway: 'ทางเลือกหลายทาง', eventBasedGateway: 'รอเหตุการณ์', noneEndEvent: 'จุดสิ้นสุด', intermediateTimer: 'รอเวลา',
  boundaryTimer: 'ถึงกำหนดระหว่างงาน', intermediateMessageCatch: 'รอข้อความ', boundaryMessage: 'ได้รับข้อความระหว่างงาน', intermediateConditional: 'รอเงื่อนไข',
  boundaryConditional: 'เข้าเงื่อนไขระหว่างงาน', boundaryError: 'ขัดข้องระหว่างงาน', errorEndEvent: 'สิ้นสุดด้วยข้อขัดข้อง', terminateEndEvent: 'ยุติทั้งหมด',
  boundarySignal: 'ได้รับสัญญาณระหว่างงาน', intermediateSignal: 'รอสัญญาณ', boundaryEscalation: 'ส่งต่อระหว่างงาน'
};

const STATES = { done: ['done', 'ทำแล้ว'], running: ['now', 'กำลังทำ'], canceled: ['late', 'ยกเลิก'], never: ['none', 'ไม่ได้ทำ'] };

/** What ran of a case that goes on may still come. */
export const legend = ended => Object.entries(STATES).map(([state, [, word]]) => [state, state === 'never' && !ended ? 'ยังไม่ได้ทำ' : word]);

/** done, running, canceled, or never for what has no activity */
export const stateOf = activity => !activity ? 'never' : activity.open > 0 ? 'running'
  : activity.canceled === activity.count ? 'canceled' : 'done';

export const stateBadge = activity => badge(...STATES[stateOf(activity)]);
export const typeOf = activity => TYPES[activity.type] || activity.type;
export const nameOf = activity => activity.name || `${typeOf(activity)}`;

/** What the diagram shows: a multi-instance body stands for nothing that is drawn. */
export const drawable = model => model.activities.filter(activity => !activity.activityId.includes('#'));
