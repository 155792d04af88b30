import {
  callPool,
  findDuplicates,
  readWaitingAnswers,
  refreshForms,
  repairRegister,
  sendWaitingMessages,
  showFormLinks,
  undoLastAction,
  updateDashboard,
  verifyRegister,
} from '../ui/commands';

export const part = {
  callPool,
  findDuplicates,
  readWaitingAnswers,
  refreshForms,
  repairRegister,
  sendWaitingMessages,
  showFormLinks,
  undoLastAction,
  updateDashboard,
  verifyRegister,
};
