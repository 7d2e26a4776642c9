// How many tasks each of Tasklist's filters holds, asked anew when no task is open (any more) and else now and then; the
// first that holds any opens; lists begin with what is due first.
import { webapp } from '../../../../lib/sammachip/webapp.js';
import { fetched } from '../../../../lib/sammachip/fetched.js';

const SORTING = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);
const EVERY = 30000;
const SOON = 800;

let counts = {};

webapp.run(['$rootScope', '$location', '$timeout', ($rootScope, $location, $timeout) => {
  const begun = $location.search();
  let choosing = !begun.filter && !begun.task;
  let asked = 0;
  let soon = null;

  const onList = () => ['/', ''].includes($location.path());
  const choose = list => {
    const first = list.find(filter => filter.count > 0);
    if (choosing && first && onList() && !$location.search().task) { $location.search('filter', first.id).replace(); }
    choosing = false;
  };
  const ask = () => {
    asked = Date.now();
    fetched('/filters/counts').then(list => $rootScope.$apply(() => {
      counts = Object.fromEntries(list.map(filter => [filter.id, filter.count]));
      choose(list);
    }), () => { asked = 0; }); // the numbers stay as they were until the server answers again
  };
  const sort = () => {
    if (onList() && !$location.search().sorting) {
      $location.search('sorting', SORTING).replace();
    }
  };

  sort();
  $rootScope.$on('$locationChangeSuccess', () => {
    sort();
    if (!$location.search().task || Date.now() - asked > EVERY) { $timeout.cancel(soon); soon = $timeout(ask, SOON); }
  });
  $rootScope.$on('refresh', () => { if (Date.now() - asked > EVERY) { ask(); } });
  ask();
}]);

/** Each filter in the list at the left has this class. */
webapp.directive('taskFilter', () => ({
  restrict: 'C',
  link(scope, element) {
    const badge = document.createElement('span');
    const number = badge.appendChild(document.createElement('b'));
    badge.className = 'sm-filter-count';
    element[0].insertBefore(badge, element[0].querySelector('.actions'));
    scope.$watch(() => scope.filter && counts[scope.filter.id], count => {
      number.textContent = count === undefined ? '' : count;
      number.classList.toggle('sm-none', !count);
    });
  }
}));

export default [];
