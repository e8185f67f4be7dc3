"""`warm_client.py SOCKET COMMAND…`: the loaded program takes over these three streams."""

import json
import os
import socket
import sys

with socket.socket(socket.AF_UNIX) as connection:
    connection.connect(sys.argv[1])
    request = json.dumps({"arguments": sys.argv[2:], "folder": os.getcwd()}).encode()  # noqa: PTH109 (a quick start)
    socket.send_fds(connection, [request], [0, 1, 2])
    answer = connection.recv(1)
sys.exit(answer[0] if answer else 1)
