import { DataTypes, literal } from 'sequelize';

// Column definitions that most tables need. Functions, because Sequelize writes into the object it gets.
export const idColumn = () => ({ type: DataTypes.TEXT, primaryKey: true });
export const textColumn = () => ({ type: DataTypes.TEXT, allowNull: false });
/** An integer that starts at 0. */
export const countColumn = () => ({ type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 });
/** An object that starts empty. */
export const objectColumn = () => ({ type: DataTypes.JSONB, allowNull: false, defaultValue: {} });
export const createdAtColumn = () => ({ type: DataTypes.DATE, allowNull: false, defaultValue: literal('now()') });
