"""Files of a data set: a folder, a .tar.zst or a single file."""
import io
import os
import subprocess
import tarfile


def files(path, suffix):
    """[(name, text)] sorted by name of the files that end in suffix."""
    if os.path.isdir(path):
        names = [os.path.join(folder, n) for folder, _, found in os.walk(path) for n in found if n.endswith(suffix)]
        return [(os.path.relpath(n, path), open(n, encoding="utf8").read()) for n in sorted(names)]
    if not path.endswith(".tar.zst"):
        return [(os.path.basename(path), open(path, encoding="utf8").read())]
    data = subprocess.run(["zstd", "-dcq", path], stdout=subprocess.PIPE, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        return sorted((m.name, tar.extractfile(m).read().decode("utf8")) for m in tar
                      if m.isfile() and m.name.endswith(suffix))


def stem(name):
    return os.path.splitext(os.path.basename(name))[0]
