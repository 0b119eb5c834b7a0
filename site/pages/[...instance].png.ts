import { instanceAnswer, instancePaths } from '../instance/files.ts';

export const getStaticPaths = () => instancePaths('png');

export const GET = instanceAnswer;
