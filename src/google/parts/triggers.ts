import { onClock, onFormSubmit, onWake } from '../triggers/on-trigger';

export const part = { onClock, onFormSubmit, onWake };
