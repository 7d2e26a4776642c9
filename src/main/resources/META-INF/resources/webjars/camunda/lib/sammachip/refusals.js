import { fieldOf } from './jump.js';

const CONNECTION = 'ติดต่อระบบไม่ได้ ข้อมูลที่กรอกยังอยู่ในหน้านี้ กรุณาลองส่งอีกครั้ง';
const THAI = /[\u0E00-\u0E7F]/;

/** All Thai sentences of a refused request; a failure that says nothing in Thai gets a sentence of ours. */
export function sentences(body, status, message) {
  return refusals(body, status, message).map(refusal => refusal.sentence);
}

/** The same, each {sentence, field}: the path of the field that it is about, if it is about one. */
export function refusals(body, status, message) {
  if (body && Array.isArray(body.violations) && body.violations.length) {
    return body.violations.map(violation => ({ sentence: violation.message, field: violation.field }));
  }
  return said(body, status, message).map(sentence => ({ sentence }));
}

function said(body, status, message) {
  const text = (body && (body.detail || body.message)) || message || '';
  const thai = text.split('\n').map(line => line.trim()).filter(line => THAI.test(line));
  if (thai.length) { return thai; }
  if (status === 401) { return ['หมดเวลาใช้งาน กรุณาเข้าสู่ระบบในแท็บใหม่ แล้วกลับมาส่งอีกครั้ง']; }
  if (status === 403) { return ['บัญชีของท่านไม่มีสิทธิ์ทำรายการนี้']; }
  if (status === 404 || status === 409) { return ['งานนี้มีผู้ทำเสร็จไปแล้วหรือเปลี่ยนไประหว่างนี้ กรุณาเปิดรายการงานใหม่']; }
  if (status === 413) { return ['ข้อมูลในแบบฟอร์มใหญ่เกินกว่าที่ระบบรับได้ในครั้งเดียว ข้อมูลที่กรอกยังอยู่ในหน้านี้ กรุณาแจ้งผู้ดูแลระบบ']; }
  return [status ? `ระบบขัดข้อง (รหัส ${status}) ข้อมูลที่กรอกยังอยู่ในหน้านี้ กรุณาลองส่งอีกครั้ง` : CONNECTION];
}

/** Tells the fields that the refusal names what is wrong with them; they forget it when they are changed. */
export function mark(form, body) {
  ((body && body.violations) || []).filter(violation => violation.field).forEach(violation => {
    const field = fieldOf(form, violation.field);
    if (field && field.dataset.path === violation.field) {
      field.classList.add('sm-refused');
      field.dispatchEvent(new CustomEvent('sammachip.refused', { detail: violation.message }));
      field.addEventListener('input', () => clear(field), { once: true });
      field.addEventListener('change', () => clear(field), { once: true });
    }
  });
}

export function unmark(form) {
  form.querySelectorAll('.sm-refused').forEach(clear);
}

function clear(field) {
  field.classList.remove('sm-refused');
  field.dispatchEvent(new CustomEvent('sammachip.refused', { detail: null }));
}
