-- Name and mobile number become fields of the list like all others.
update category
set fields = json_array_insert(
        json_array_insert(fields, '$[0]', json_object('key', 'name', 'required', cast('true' as json))),
        '$[1]', json_object('key', 'mobile', 'required', cast('true' as json)))
where json_search(fields, 'one', 'name', null, '$[*].field', '$[*].key') is null;
