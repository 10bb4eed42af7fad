# dateline_library(NAME [DEPENDS folders…]): the static library of src/NAME.
# src/NAME/CMakeLists.txt, where there is one, links the system libraries that the folder needs.
function(dateline_library name)
    cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp)
    add_library(dateline_${name} STATIC ${sources})
    target_link_libraries(dateline_${name} PUBLIC dateline_options)
    foreach(folder ${ARG_DEPENDS})
        target_link_libraries(dateline_${name} PUBLIC dateline_${folder})
    endforeach()
    if(EXISTS ${PROJECT_SOURCE_DIR}/src/${name}/libraries.cmake)
        include(${PROJECT_SOURCE_DIR}/src/${name}/libraries.cmake)
    endif()
endfunction()
