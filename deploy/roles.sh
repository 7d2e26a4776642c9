#!/bin/bash
# Run by the image when it makes the database. For one that was made before:
#   docker compose exec database bash /docker-entrypoint-initdb.d/roles.sh
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" \
    -v owner_password="$POSTGRES_PASSWORD" -v server_password="$SERVER_PASSWORD" -f /roles.sql
