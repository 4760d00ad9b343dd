-- Files that were imported are kept as they came: comma-separated text as well as workbooks.
alter table document drop constraint document_type;
alter table document add constraint document_type check (type in ('PDF', 'DOCX', 'XLSX', 'PNG', 'JPEG', 'CSV'));
