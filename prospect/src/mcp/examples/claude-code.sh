claude mcp add --transport http leadstream http://127.0.0.1:5001/mcp \
  --header "Authorization: Bearer $LEADSTREAM_API_KEY"
