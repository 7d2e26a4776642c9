// Due dates and candidate groups come from the process; the service lets nobody but administrators change them by hand.
// So only administrators are offered it. Everybody else reads the date.
import { webapp } from '../../../../lib/sammachip/webapp.js';

webapp.run(['$rootScope', $rootScope => {
  $rootScope.$watch(() => ($rootScope.authentication || {}).authorizedApps, apps =>
    document.body.classList.toggle('sm-administers', Boolean(apps && apps.includes('admin'))));
}]);

export default [];
