import base from './jest.config.js';
export default {...base, setupFilesAfterEnv:['/wt/cpu-setup.js']};
