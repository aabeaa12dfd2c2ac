export { pagesDe as pagesUk } from '../../de/pages';
