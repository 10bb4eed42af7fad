# Compiler choices that hold for every target.
find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
find_program(LLD ld.lld)
if(LLD)
    add_link_options(-fuse-ld=lld)
endif()

find_package(Threads REQUIRED)

add_library(dateline_options INTERFACE)
target_compile_options(dateline_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
    $<$<BOOL:${DATELINE_STRICT}>:-Werror>)
target_include_directories(dateline_options INTERFACE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src)
target_link_libraries(dateline_options INTERFACE Threads::Threads)
