import { instanceAnswer, instancePaths } from '../instance/files.ts';

export const getStaticPaths = () => instancePaths('txt');

export const GET = instanceAnswer;
