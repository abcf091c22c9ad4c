// A folder of files that any server can serve.
export default { output: 'export' }
