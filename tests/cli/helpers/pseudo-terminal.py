"""Runs a program in a pseudo-terminal and presses keys. See in-terminal.ts."""
import fcntl, json, os, pty, select, struct, sys, termios, time

task = json.loads(sys.argv[1])
child, terminal = pty.fork()
if child == 0:
    os.environ['TERM'] = 'xterm-256color'
    os.execvp(task['args'][0], task['args'])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack('HHHH', 40, 80, 0, 0))



def key_of(key):
    return key if isinstance(key, str) else key['press']


def prompt_of(key):
    return b'' if isinstance(key, str) else key['at'].encode()


screen = b''
# How much was on the screen when the last key was pressed.
drawn = 0
keys = list(task['keys'])
deadline = time.time() + 60
last = None
status = None
while time.time() < deadline:
    ready, _, _ = select.select([terminal], [], [], 0.08)
    if ready:
        try:
            data = os.read(terminal, 65536)
        except OSError:
            break
        if not data:
            break
        screen += data
        last = time.time()
    # The screen has settled if nothing has come for a while. A prompt that the key is for has to be
    # there, too: what is typed between two prompts is lost.
    elif last and time.time() - last > 0.08 and keys and prompt_of(keys[0]) in screen[drawn:]:
        key = key_of(keys.pop(0))
        drawn = len(screen)
        if key.startswith('size '):
            _, rows, columns = key.split()
            size = struct.pack('HHHH', int(rows), int(columns), 0, 0)
            fcntl.ioctl(terminal, termios.TIOCSWINSZ, size)
            # The program draws again, but the signal may take a while.
            last = None
        else:
            os.write(terminal, b'\x03' if key == '^C' else key.encode())
            last = time.time()
    done, status = os.waitpid(child, os.WNOHANG)
    if done:
        # Reads what is left in the terminal.
        while select.select([terminal], [], [], 0.1)[0]:
            try:
                data = os.read(terminal, 65536)
            except OSError:
                break
            if not data:
                break
            screen += data
        break
    status = None
if status is None:
    try:
        status = os.waitpid(child, 0)[1]
    except ChildProcessError:
        status = 0
try:
    echoes = bool(termios.tcgetattr(terminal)[3] & termios.ECHO)
except termios.error:
    echoes = True
print(json.dumps({
    'code': os.waitstatus_to_exitcode(status),
    'screen': screen.decode('utf-8', 'replace'),
    'echoes': echoes,
}))
