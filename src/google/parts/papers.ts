export { papersServer as part } from '../bridge/papers-server';
