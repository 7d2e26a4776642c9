// Words that Camunda wrote into its programs instead of its locale files, so that th.json cannot reach them: put into Thai
// where they appear. Each entry names the elements and the whole text or attribute to replace; whatever else stands there
// (a variable called "State", a village's name) stays.
import { webapp } from './webapp.js';
import { language } from './language.js';

const AND = { And: 'และ' };

const TEXTS = [
  ['.app-switch .dropdown-menu a',
    { Welcome: 'หน้าแรก', Admin: 'ดูแลระบบ', Cockpit: 'ติดตามกระบวนการ', Tasklist: 'รายการงาน' }],
  ['thead td.actions', { Actions: 'คำสั่ง' }],
  ['.state-label', { State: 'สถานะ' }],
  ['.incidents-tab td i', { 'Message is null.': 'ไม่มีข้อความ' }],
  ['.incidents-tab td.type', { 'Failed Job': 'งานของระบบไม่สำเร็จ', failedExternalTask: 'งานภายนอกไม่สำเร็จ' }],
  ['.tile-footer .instances', { 'กำลังดำเนินการ No เรื่อง': 'ไม่มีเรื่องที่กำลังดำเนินการ' }],
  ['.batch-details td:first-child', {
    id: 'ID', type: 'ชนิด', user: 'ผู้ใช้', tenantId: 'รหัสหน่วยงาน', startTime: 'เริ่มเมื่อ', endTime: 'สิ้นสุดเมื่อ',
    executionStartTime: 'เริ่มดำเนินการเมื่อ', removalTime: 'เวลาที่จะลบ', totalJobs: 'งานของระบบทั้งหมด',
    remainingJobs: 'งานของระบบที่เหลือ', jobsCreated: 'งานของระบบที่สร้างแล้ว',
    batchJobsPerSeed: 'งานของระบบที่สร้างต่อครั้ง', invocationsPerBatchJob: 'จำนวนรายการต่องานของระบบ',
    seedJobDefinitionId: 'แบบงานที่สร้างงาน', batchJobDefinitionId: 'แบบงานที่ดำเนินการ',
    monitorJobDefinitionId: 'แบบงานที่เฝ้าดู'
  }],
  ['.hit-policy .dms-label', { 'Hit policy:': 'วิธีเลือกกฎ:' }],
  ['.hit-policy-value', {
    Unique: 'ตรงกฎเดียว', First: 'กฎแรกที่ตรง', Any: 'กฎใดก็ได้ที่ตรง', Collect: 'ทุกกฎที่ตรง',
    'Rule order': 'ทุกกฎที่ตรง ตามลำดับ', 'Output order': 'ทุกกฎที่ตรง ตามลำดับผลลัพธ์', Priority: 'กฎที่สำคัญที่สุด'
  }],
  ['.input-cell .clause', { When: 'เมื่อ', ...AND }],
  ['.output-cell .clause', { Then: 'ให้', ...AND }],
  ['th.annotation', { Annotations: 'หมายเหตุ' }]
];

const TITLES = {
  'zoom in': 'ขยาย', 'zoom out': 'ย่อ', 'reset zoom': 'คืนขนาดเดิม', 'Select all': 'เลือกทั้งหมด',
  'Input values': 'ค่าของข้อมูลเข้า', 'Input expression': 'นิพจน์ของข้อมูลเข้า', 'Input label': 'ชื่อข้อมูลเข้า',
  'Output label': 'ชื่อผลลัพธ์', 'Output name': 'ชื่อผลลัพธ์', 'Output type': 'ชนิดของผลลัพธ์'
};
const TITLED = Object.keys(TITLES).map(title => `[title="${title}"]`).join();

/** AngularJS keeps hold of its text nodes: their data changes, the nodes stay. */
function translateText(element, words) {
  const node = [...element.childNodes].find(child => child.nodeType === Node.TEXT_NODE && child.data.trim());
  const thai = node && words[node.data.trim()];
  if (thai) { node.data = thai; }
}

function translate() {
  TEXTS.forEach(([selector, words]) =>
    document.querySelectorAll(selector).forEach(element => translateText(element, words)));
  document.querySelectorAll(TITLED).forEach(element => { element.title = TITLES[element.title]; });
}

/** Once per frame at most, and not at all while nothing changes. */
function watch() {
  let asked = false;
  const ask = () => {
    if (asked) { return; }
    asked = true;
    window.requestAnimationFrame(() => { asked = false; translate(); });
  };
  new MutationObserver(ask).observe(document.body, { childList: true, subtree: true, characterData: true });
  ask();
}

if (language() === 'th') { webapp.run(watch); }
