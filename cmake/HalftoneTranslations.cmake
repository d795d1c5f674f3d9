# Translations are kept by area, translations/halftone_<area>_{en,fr}.ts, so that each file stays readable and a change of one
# area does not touch the other's. Each area becomes one .qm; all are embedded under :/i18n of each program.
#
# halftone_translations(<area> <module target>...)   declares an area and adds its sources to `update_translations`
# halftone_embed_translations(<program target>)      embeds every area's .qm in a program
function(halftone_translations area)
  set(sources "")
  set(includes "") # or lupdate does not see a class's namespace, and files its words under a context that is not asked for at run time
  foreach(target IN LISTS ARGN)
    get_target_property(files ${target} SOURCES)
    get_target_property(dir ${target} SOURCE_DIR)
    list(APPEND includes "-I${dir}/include" "-I${dir}/src")
    foreach(file IN LISTS files)
      cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${dir}" NORMALIZE)
      if(file MATCHES "\\.(cpp|h)$" AND NOT file MATCHES "autogen")
        list(APPEND sources "${file}")
      endif()
    endforeach()
  endforeach()
  set(ts "${PROJECT_SOURCE_DIR}/translations/halftone_${area}_en.ts" "${PROJECT_SOURCE_DIR}/translations/halftone_${area}_fr.ts")
  # The list goes through a file: it outgrows a command line.
  set(list_file "${CMAKE_CURRENT_BINARY_DIR}/${area}_sources.lst")
  list(JOIN sources "\n" lines)
  file(GENERATE OUTPUT "${list_file}" CONTENT "${lines}\n")
  if(NOT TARGET update_translations)
    add_custom_target(update_translations COMMENT "lupdate: bring translations/*.ts up to the sources")
  endif()
  add_custom_target(update_translations_${area}
    COMMAND Qt6::lupdate ${includes} "@${list_file}" -no-obsolete -locations none -silent -ts ${ts}
    COMMAND_EXPAND_LISTS VERBATIM)
  add_dependencies(update_translations update_translations_${area})
  set(qms "")
  foreach(language IN ITEMS en fr)
    set(in "${PROJECT_SOURCE_DIR}/translations/halftone_${area}_${language}.ts")
    set(out "${PROJECT_BINARY_DIR}/i18n/halftone_${area}_${language}.qm")
    add_custom_command(OUTPUT "${out}"
      COMMAND ${CMAKE_COMMAND} -E make_directory "${PROJECT_BINARY_DIR}/i18n"
      COMMAND Qt6::lrelease "${in}" -silent -qm "${out}" DEPENDS "${in}" VERBATIM)
    list(APPEND qms "${out}")
  endforeach()
  add_custom_target(release_translations_${area} DEPENDS ${qms})
  set_property(GLOBAL APPEND PROPERTY HALFTONE_QM_FILES ${qms})
  set_property(GLOBAL APPEND PROPERTY HALFTONE_QM_TARGETS release_translations_${area})
endfunction()

function(halftone_embed_translations target)
  get_property(qms GLOBAL PROPERTY HALFTONE_QM_FILES)
  get_property(targets GLOBAL PROPERTY HALFTONE_QM_TARGETS)
  if(NOT qms)
    return()
  endif()
  set_source_files_properties(${qms} PROPERTIES GENERATED TRUE)
  qt_add_resources(${target} ${target}_i18n PREFIX /i18n BASE "${PROJECT_BINARY_DIR}/i18n" FILES ${qms})
  add_dependencies(${target} ${targets})
endfunction()
