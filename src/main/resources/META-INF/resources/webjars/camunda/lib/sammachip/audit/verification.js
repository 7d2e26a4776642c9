// Whether a case's record is whole, as the service verifies its chain: a line that says so, or a band that tells the fault.
import { h } from '../dom.js';
import { fetched } from '../fetched.js';
import { moment } from '../orders.js';
import { day } from '../project-file/words.js';
import { caseAddress } from './address.js';

export function verification(key) {
  const place = h('div', { class: 'sm-verification', role: 'status' }, 'กำลังตรวจลำดับบันทึก…');
  fetched(`/audit/projects/${encodeURIComponent(key)}/verification`).then(
    answer => place.replaceWith(answer.holds ? holds(answer) : broken(key, answer)),
    error => place.replaceWith(h('div', { class: 'sm-verification sm-unverified', role: 'alert' },
      h('strong', {}, 'ยังตรวจลำดับบันทึกไม่ได้'), ` ${(error.sentences || ['ระบบขัดข้อง']).join(' ')}`)));
  return place;
}

const holds = ({ acts, fromRegistration, since, head, publishedOn, exports }) => h('details', { class: `sm-verification ${acts ? 'sm-holds' : 'sm-unverified'}` },
  h('summary', {}, acts
    ? [h('span', { class: 'glyphicon glyphicon-ok', 'aria-hidden': 'true' }), ` ลำดับบันทึกครบถ้วน ${acts.toLocaleString('en')} รายการ${fromRegistration ? '' : ` ตั้งแต่ ${day(since)}`}`]
    : 'โครงการนี้เก่ากว่าบันทึกการเปลี่ยนแปลง จึงไม่มีลำดับบันทึก'),
  acts > 0 && h('p', {}, 'แต่ละรายการผูกกับรายการก่อนหน้าด้วย SHA-256 ไม่มีรายการใดถูกแก้ไข ลบ หรือแทรก และทะเบียนปัจจุบันตรงกับที่บันทึกไว้'),
  !fromRegistration && h('p', {}, `ระบบเริ่มบันทึกการเปลี่ยนแปลงหลังจากที่ลงทะเบียนโครงการนี้แล้ว สิ่งที่เกิดก่อน${acts ? 'หน้านั้น' : 'การปรับปรุงระบบ'}พิสูจน์ไม่ได้ว่าไม่ถูกแก้ไข`),
  h('p', {}, 'ในลำดับเหตุการณ์ รายการที่มี “บันทึกที่” อยู่ในลำดับบันทึกนี้ รายการอื่นมาจากประวัติการทำงานของระบบ ซึ่งไม่ได้ผนึกไว้'),
  head && h('p', {}, 'ค่าของรายการสุดท้าย ', h('code', {}, head)),
  h('p', {}, publishedOn ? `เผยแพร่ค่าล่าสุดเมื่อ ${day(publishedOn)}` : 'ค่าของวันนี้จะเผยแพร่ในรอบประจำวัน'),
  exports.length > 0 && [h('p', {}, `นำออกเป็นชุดหลักฐานแล้ว ${exports.length} ครั้ง เทียบแฟ้มที่ถืออยู่กับค่า SHA-256 ได้`),
    h('ul', {}, exports.map(one => h('li', {}, `${moment(one.at)} ${one.person.name} `, h('code', {}, one.sha256))))]);

const broken = (key, { fault, faultAct }) => h('div', { class: 'sm-verification sm-broken', role: 'alert' },
  h('strong', {}, 'ลำดับบันทึกไม่ครบถ้วน'), ` ${fault} `, faultAct && [h('a', { href: caseAddress(key, { entry: `a${faultAct}` }) }, 'ดูรายการนี้'), ' '],
  'อย่าใช้ประวัตินี้เป็นหลักฐานจนกว่าผู้ดูแลระบบจะตรวจสอบ');
