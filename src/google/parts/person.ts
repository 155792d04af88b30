import { erasePerson, showPersonData } from '../person/person-commands';

export const part = { erasePerson, showPersonData };
