// The models break names of tasks by hand, as diagrams cannot break Thai; in a line of text the break would be a blank.
import { webapp } from '../../../../lib/sammachip/webapp.js';

/** The cards of the list and the heading of an open task have this class. */
webapp.directive('task', () => ({
  restrict: 'C',
  link: scope => scope.$watch('task.name', name => {
    if (name && name.includes('\n')) { scope.task.name = name.replace(/\n/g, ''); }
  })
}));

export default [];
