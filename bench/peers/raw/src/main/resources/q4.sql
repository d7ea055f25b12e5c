select json_build_object('person', json_build_object('name', name))::text
from person
where slug = $1
