// Links to the project's file from where people work: a task in Tasklist, a process instance in Cockpit. Whose case it
// is, the instance's business key tells.
import { h } from './dom.js';

const root = document.querySelector('base').getAttribute('app-root');
const engine = `${root}/api/engine/engine/default`;

const asked = path => fetch(engine + path, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
  .then(answer => answer.ok ? answer.json() : {})
  .catch(() => ({})); // no line: no link

/** The instance that each place shows the link of. */
const shown = new WeakMap();

/** Shows the link once the case is known, and still the one that is asked for; whatever belongs to no project has none. */
async function link(node, instance, attributes, ...content) {
  shown.set(node, instance);
  node.replaceChildren();
  const { businessKey } = instance ? await asked(`/process-instance/${encodeURIComponent(instance)}`) : {};
  if (shown.get(node) === instance && /^SMC-/.test(businessKey || '')) {
    node.replaceChildren(h('a', { ...attributes, href: `#/project?key=${businessKey}` }, content));
  }
}

export const taskLink = {
  id: 'sammachip-task-project',
  pluginPoint: 'tasklist.task.action',
  priority: 500,
  render: (node, data, scope) => {
    const stop = scope.$watch('task.processInstanceId', instance =>
      link(node, instance, { class: 'btn btn-default sm-file-link' }, 'แฟ้มโครงการ'));
    scope.$on('$destroy', stop);
  }
};

export const instanceLink = {
  id: 'sammachip-instance-project',
  pluginPoint: 'cockpit.processInstance.runtime.action',
  priority: 500,
  render: (node, { processInstanceId }) => link(node, processInstanceId,
    { class: 'btn btn-default btn-toolbar sm-file-link', title: 'แฟ้มโครงการ', 'aria-label': 'แฟ้มโครงการ' },
    h('span', { class: 'glyphicon glyphicon-folder-open', 'aria-hidden': 'true' }))
};
