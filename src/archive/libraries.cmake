find_package(SQLite3 REQUIRED)
target_link_libraries(dateline_archive PRIVATE SQLite::SQLite3)
