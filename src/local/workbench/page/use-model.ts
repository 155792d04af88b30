// Gives components the model, and draws them again when it changes.
import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import { WorkbenchModel } from './workbench-model';

export const ModelContext = createContext(new WorkbenchModel());

export function useModel(): WorkbenchModel {
  const model = useContext(ModelContext);
  const [, draw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => model.listen(() => draw(undefined as never)), [model]);
  return model;
}
