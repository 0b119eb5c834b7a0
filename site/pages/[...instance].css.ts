import { instanceAnswer, instancePaths } from '../instance/files.ts';

export const getStaticPaths = () => instancePaths('css');

export const GET = instanceAnswer;
