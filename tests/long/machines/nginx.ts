import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { startProgram } from './start-program'

/** Shares requests out over the nodes in turn. */
export function startNginx({
  folder,
  port,
  nodes,
}: {
  folder: string
  port: number
  /** Where they listen. */
  nodes: number[]
}): Promise<void> {
  const file = path.join(folder, 'nginx.conf')
  writeFileSync(
    file,
    `daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx-error.log;
events {}
http {
  access_log off;
  client_max_body_size 16m;
  client_body_temp_path ${folder}/nginx-body;
  proxy_temp_path ${folder}/nginx-proxy;
  fastcgi_temp_path ${folder}/nginx-fastcgi;
  uwsgi_temp_path ${folder}/nginx-uwsgi;
  scgi_temp_path ${folder}/nginx-scgi;
  upstream guide {
${nodes.map((node) => `    server 127.0.0.1:${node} max_fails=1 fail_timeout=1s;`).join('\n')}
    keepalive 16;
  }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://guide;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $remote_addr;
    }
  }
}
`,
  )
  return startProgram({
    program: '/usr/sbin/nginx',
    package: 'nginx-light',
    args: ['-e', path.join(folder, 'nginx-start.log'), '-c', file],
    port,
    logFile: path.join(folder, 'nginx.log'),
  })
}
