// Sends a form in place of Tasklist's own way, which gives up at the first lost connection: waits for the line, asks the
// server how it ended when the answer was lost, and never sends twice what has arrived.
import { call, isLost, Patience } from './line.js';
import { sentences } from '../../../../lib/sammachip/refusals.js';

const PATIENCE = 120000;
const OTHERS = 'งานนี้มีผู้อื่นทำเสร็จไปแล้ว ข้อมูลที่ท่านกรอกจึงไม่ถูกบันทึก ข้อความยังคัดลอกได้จากหน้านี้';
const UNKNOWN = 'สัญญาณขาดระหว่างส่ง ระบบไม่ทราบว่าส่งถึงหรือไม่ กรุณาตรวจสอบก่อนส่งอีกครั้ง';
const NEWER = 'มีฉบับร่างใหม่กว่าจากอีกเครื่องหนึ่ง กรุณาเลือกฉบับที่จะใช้ที่ด้านล่างของแบบฟอร์มก่อนส่ง';

/**
 * draft: of this form. submission(): what is sent. waits(for): offline or expired while it waits, lost while it asks how
 * it ended, now otherwise. stop: a promise that is kept when the person would rather go on typing, or leaves the form:
 * from then on nothing more is sent. Answers {sent: body}, {stopped: true} or {refused: [sentence], body}.
 */
export async function send({ draft, address, submission, waits, stop }) {
  let over = false;
  const stopped = stop.then(() => { over = true; });
  const patience = new Patience();
  const doubt = { lost: false }; // whether a sending may have arrived although its answer did not
  for (;;) {
    draft.look(true);
    const state = await draft.save(true); // also tells whether the line is there and the same person signed in
    if (over) { return { stopped: true }; }
    if (state === 'newer') { return { refused: [NEWER] }; }
    if (state === 'ended') { return doubt.lost ? arrived(draft, waits) : { refused: draft.fault || [OTHERS] }; }
    if (state === 'refused' && draft.foreign) { return { refused: draft.fault }; }
    if (['offline', 'expired'].includes(state)) {
      waits(state);
      await Promise.race([draft.trying, stopped]);
    } else {
      waits('now');
      const answer = await post({ draft, address, waits, doubt }, submission());
      if (answer) { return answer; }
      waits('offline'); // the line is bad: not at once again
      await Promise.race([patience.wait(), stopped]);
    }
    if (over) { return { stopped: true }; }
  }
}

/** Answers nothing when it did not arrive and is to be sent again. */
async function post({ draft, address, waits, doubt }, submission) {
  draft.held = true; // no saving may follow a sending
  const letter = { variables: { submission: { type: 'Json', value: submission, valueInfo: { transient: true } } } };
  const { status, body } = await call('POST', address, { body: JSON.stringify(letter), patience: PATIENCE });
  if (status >= 200 && status < 300) {
    draft.end();
    return { sent: body || {} };
  }
  doubt.lost = doubt.lost || isLost(status);
  let answer = doubt.lost ? await arrived(draft, waits) : null; // a refusal, too, may come of one that arrived before
  if (!answer && !isLost(status) && status !== 401) { answer = { refused: sentences(body, status), body }; }
  draft.held = false;
  draft.plan();
  return answer;
}

/** After an answer that was lost: a draft is there until its form has been sent. */
async function arrived(draft, waits) {
  const patience = new Patience();
  let answer = await draft.ask();
  while (answer.status !== 200) {
    waits(answer.status === 401 ? 'expired' : 'lost');
    await patience.wait();
    answer = await draft.ask();
  }
  const { open, sent, draft: kept } = answer.body;
  if (open && (kept.version > 0 || !draft.form.startsWith('start:'))) { return null; }
  if (open && draft.version === 0) { return { refused: [UNKNOWN] }; }
  draft.end();
  return open || sent ? { sent: {} } : { refused: [OTHERS] };
}
