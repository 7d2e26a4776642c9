// What a card in Tasklist's list of tasks says: village, step, and when it is due. The cards of a page are asked for in
// one request; what was known a moment ago is shown until the answer is there.
import { fetched } from '../../../../lib/sammachip/fetched.js';
import { short } from '../../../../lib/sammachip/thai-date.js';
import { text } from '../../../../lib/sammachip/app-config.js';

const GATHERING = 40;
const known = new Map();
let waiting = null;

/** The card of a task, or undefined when there is none; all that are wanted within a moment go into one request. */
const card = id => {
  if (!waiting) {
    const ids = new Set();
    waiting = { ids, answer: new Promise(then => setTimeout(then, GATHERING)).then(() => {
      waiting = null;
      return fetched('/tasks/cards?ids=' + Array.from(ids).map(encodeURIComponent).join(','));
    }).then(cards => new Map(cards.map(each => [each.id, each]))) };
  }
  waiting.ids.add(id);
  return waiting.answer.then(cards => cards.get(id));
};

const line = (name, words) => {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = words;
  return element;
};

const dueWords = ({ due, overdue, overdueDays }) => {
  if (!due) { return ''; }
  if (overdue && overdueDays > 0) { return text(`เลยกำหนด ${overdueDays} วัน (${short(due)})`, `${overdueDays} days overdue (${short(due)})`); }
  if (overdueDays === 0) { return overdue ? text('เลยกำหนดวันนี้', 'overdue today') : text('ครบกำหนดวันนี้', 'due today'); }
  return overdueDays === -1 ? text(`ครบกำหนดพรุ่งนี้ (${short(due)})`, `due tomorrow (${short(due)})`) : text(`กำหนด ${short(due)}`, `due ${short(due)}`);
};

function show(node, each) {
  const village = `บ้าน${(each.village || '').replace(/^บ้าน\s*/, '')} หมู่ ${each.villageNumber}`;
  node.replaceChildren(
    line('sm-card-village', `${village} ต.${each.subdistrict}`),
    line('sm-card-step', each.step),
    ...(each.assignee ? [line('sm-card-person', text(`ผู้รับงาน ${each.assignee}`, `taken by ${each.assignee}`))] : []),
    line('sm-card-due' + (each.overdue ? ' sm-card-overdue' : each.overdueDays >= -1 ? ' sm-card-soon' : ''), dueWords(each)));
}

export default [{
  id: 'sammachip-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render: (node, { taskId }) => {
    node.classList.add('sm-card');
    if (known.has(taskId)) { show(node, known.get(taskId)); }
    card(taskId).then(each => {
      if (each) { known.set(taskId, each); show(node, each); } else { node.replaceChildren(); }
    }, failure => {
      if (!known.has(taskId)) { node.replaceChildren(line('sm-card-step', failure.sentences[0])); }
    });
  }
}];
