// Asks our own API within the web application's session.
import { api } from './api.js';
import { token } from './csrf.js';
import { sentences } from './refusals.js';

const THAI = /[\u0E00-\u0E7F]/;
/** What is missing here is no task that somebody else completed. */
const MISSING = 'ไม่พบข้อมูลนี้ กรุณาโหลดหน้าใหม่';

/** The JSON of the answer, also of what is posted where there is a body. Fails with an error whose `sentences` say in Thai what went wrong; `status` is missing without an answer. */
export const fetched = async (path, body) => (await answered(path, body)).json();

/** The same for what is no JSON: a model. */
export const fetchedText = async path => (await answered(path)).text();

async function answered(path, body) {
  const posted = body && { method: 'POST', body: JSON.stringify(body) };
  const headers = { Accept: 'application/json, application/xml', ...(body && { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() }) };
  const answer = await fetch(api + path, { credentials: 'same-origin', headers, ...posted })
    .catch(() => { throw failure(['ติดต่อระบบไม่ได้ กรุณาตรวจสัญญาณแล้วลองอีกครั้ง']); });
  if (answer.status === 401) { throw failure(['หมดเวลาใช้งาน กรุณาเข้าสู่ระบบใหม่'], 401); }
  if (!answer.ok) {
    const body = await answer.json().catch(() => null);
    throw failure(answer.status === 404 && !THAI.test(JSON.stringify(body)) ? [MISSING] : sentences(body, answer.status), answer.status);
  }
  return answer;
}

const failure = (words, status) => Object.assign(new Error(words[0]), { status, sentences: words });
